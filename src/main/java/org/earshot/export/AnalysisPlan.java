package org.earshot.export;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.regression.AgreementRegression;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Design;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.version.PublishedVersion;

/**
 * What Earshot will compute from a study's answers, in words and with all its parameters.
 *
 * @param exclusions the configuration's rules as JSON
 * @param power simulations that were kept with the version as JSON
 */
record AnalysisPlan(PublishedVersion version, Optional<String> exclusions, Optional<String> power) {

    String markdown() {
        return data() + measures() + differences() + regression() + simulated();
    }

    private StudyConfiguration study() {
        return version.configuration();
    }

    private String data() {
        StudyConfiguration.Samples samples = study().samples();
        return """
                # Planned analysis

                Computed by Earshot %s from the answers of version %d, on the page "Results" and by the scripts of the Psych-DS data
                set. One seed stands behind all resampling: %d.

                ## Design

                %s. Conditions, in the order in which they are compared: %s. Samples per condition: %d that the network decided rightly,
                %d that it decided wrongly. Participants: %s.

                ## Whose answers count

                All answers of sessions that are neither tests nor simulated; practice and attention checks are left out, withdrawn
                sessions are erased. Of these the exclusion rules below leave out sessions and answers; the data files keep them and name
                the rule.

                """.formatted(
                        SoftwareVersion.present(),
                        version.number(),
                        samples.seed(),
                        study().design() == Design.WITHIN
                                ? "Within participants: everybody meets every condition, one block each, in the orders of a Williams"
                                        + " square"
                                : "Between participants: everybody meets one condition",
                        study().conditions().stream().map(Condition::name).collect(Collectors.joining(", ")),
                        samples.correct(),
                        samples.incorrect(),
                        most(study().participants().max()))
                + exclusionRules();
    }

    private String exclusionRules() {
        String usual = study().exclusions().screenedOut()
                ? "Sessions whose participant was screened out do not count."
                : "Sessions whose participant was screened out count, too.";
        return usual + " "
                + exclusions
                        .map(rules -> "The configuration's `exclusions` are:\n\n```json\n" + rules + "```\n\n")
                        .orElse("No further exclusion rules were set.\n\n");
    }

    private static String most(OptionalInt max) {
        return max.isPresent() ? "at most " + max.getAsInt() : "no limit is set";
    }

    private static String measures() {
        return """
                ## Measures

                The truth is the network's decision, the response the participant's answer. Per condition, and for three strata (all
                decisions of the network, those it got right, those it got wrong):

                - agreement: the share of answers that name the network's decision;
                - per digit c, positive meaning that the network decided for c: informedness TP/(TP+FN) - FP/(FP+TN) and markedness
                  TP/(TP+FP) - FN/(FN+TN), undefined where a denominator is 0;
                - macro informedness and macro markedness: the mean over the digits where they are defined; Powers' means weighted by
                  prevalence and by bias beside them;
                - the median response time.

                ## Intervals

                95%%, by %,d resamples of participants with replacement (not of trials); expanded percentile intervals (T. C. Hesterberg,
                The American Statistician 69, 2015, 371-386): the quantile levels are moved out to the normal probability of
                t(n-1; 0.975) sqrt(n/(n-1)). None with fewer than %d participants, nor for a figure that is undefined in more than one
                resample in twenty.

                """.formatted(Evaluation.RESAMPLES, Evaluation.FEWEST_PARTICIPANTS);
    }

    private String differences() {
        int pairs = study().conditions().size() * (study().conditions().size() - 1) / 2;
        return """
                ## Differences between conditions

                For every pair of conditions (%d), in each stratum and each of three figures (agreement, macro informedness, macro
                markedness): the difference with its 95%% interval from the same resamples, and a two-sided permutation test with
                %,d permutations: the two conditions' tables of a participant who met both are swapped with probability 1/2; participants
                who met one of the two are dealt anew. p = (1 + h)/(1 + %,d) for h permutations at least as far from 0. At least %d
                participants under either condition. Holm's correction over the pairs of one figure and stratum that have a p: a family
                of up to %d tests. Strata and figures are not corrected for each other.

                """.formatted(
                        pairs, Evaluation.PERMUTATIONS, Evaluation.PERMUTATIONS, Evaluation.FEWEST_PARTICIPANTS, pairs);
    }

    private String regression() {
        return """
                ## Mixed-effects logistic regression

                Answer agrees with the network ~ condition x (network right or wrong), with crossed random intercepts of participants and
                recordings (in lme4: `agrees ~ condition * decision + (1 | participant) + (1 | recording)`, binomial), by Laplace's
                approximation. Contrasts against %s and right decisions; odds ratios with 95%% Wald intervals. Not fitted with fewer than
                %d participants or %d recordings, nor under complete separation.

                """.formatted(
                        study().conditions().getFirst().name(),
                        Evaluation.FEWEST_PARTICIPANTS,
                        AgreementRegression.FEWEST_ITEMS);
    }

    private String simulated() {
        return "## Power\n\n"
                + power.map(simulations -> "Simulated before anybody took part, under these assumptions:\n\n```json\n"
                                + simulations + "```\n")
                        .orElse("No power simulation was kept with this version.\n");
    }
}
