package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.evaluation.Answers.DIGITS;
import static org.earshot.evaluation.Answers.HEARD;
import static org.earshot.evaluation.Answers.SEEN;
import static org.earshot.evaluation.Answers.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.Slow;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantBootstrapTest {

    private static final double HEARD_LOGIT = 1;
    private static final double SEEN_LOGIT = 0.2;
    private static final int TRIALS = 20;

    /** From scipy: norm.sf(t.isf(0.025, n - 1) * sqrt(n / (n - 1))). */
    @Test
    void tailsAreThoseOfHesterberg() {
        assertThat(ParticipantResamples.tail(5)).isCloseTo(0.00095410, within(1e-8));
        assertThat(ParticipantResamples.tail(12)).isCloseTo(0.0107566, within(1e-7));
        assertThat(ParticipantResamples.tail(100_000)).isCloseTo(0.025, within(1e-5));
    }

    /**
     * Ten participants who always agree and ten who never do: the share of agreeing participants in a resample is binomial
     * with standard error sqrt(0.25/20) = 0.112, however many trials each has. Over trials it would be ten times smaller.
     */
    @Test
    void intervalsAreOverParticipantsNotTrials() {
        List<AnsweredTrial> answers = new ArrayList<>();
        IntStream.range(0, 20)
                .forEach(participant -> IntStream.range(0, 100)
                        .forEach(trial -> answers.add(
                                answer(new UUID(0, participant), HEARD, "1", "1", participant < 10 ? "1" : "2"))));
        Interval interval = Evaluation.of(answers, List.of(HEARD), DIGITS, 3)
                .accuracyInterval()
                .orElseThrow();
        double halfWidth = (interval.high() - interval.low()) / 2;
        assertThat(halfWidth).isCloseTo(2.147 * Math.sqrt(0.25 / 20), within(0.03));
    }

    /**
     * Participants are clusters with logistic random intercepts of standard deviation 1; 500 studies leave a standard error of
     * 1 point. The last two columns of the table in docs/results.md are from here.
     */
    @Slow
    @ParameterizedTest
    @ValueSource(ints = {12, 24, 48})
    void ninetyFivePercentMeanNinetyFivePercent(int participants) {
        SplittableRandom random = new SplittableRandom(20261122);
        int studies = 500;
        int covered = 0;
        int differencesCovered = 0;
        for (int study = 0; study < studies; study++) {
            Tally tally = new Tally(clustered(participants, random), List.of(HEARD, SEEN), List.of("1", "2"));
            ParticipantBootstrap bootstrap = new ParticipantBootstrap(tally, study);
            ResampledFigures heard = bootstrap.figures(counts -> tally.matrix(counts, 0, Stratum.ALL), participants);
            ResampledFigures seen = bootstrap.figures(counts -> tally.matrix(counts, 1, Stratum.ALL), participants);
            double difference = agreement(HEARD_LOGIT) - agreement(SEEN_LOGIT);
            covered += covers(heard.interval(Figures.ACCURACY), agreement(HEARD_LOGIT));
            differencesCovered +=
                    covers(heard.ofDifference(seen, Figures.ACCURACY, OptionalDouble.of(difference)), difference);
        }
        assertThat((double) covered / studies).as("of agreement").isBetween(0.93, 0.97);
        assertThat((double) differencesCovered / studies).as("of differences").isBetween(0.93, 0.97);
    }

    @Test
    void figureThatMostResamplesLeaveUndefinedHasNoInterval() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < 8; participant++) {
            answers.add(answer(new UUID(0, participant), HEARD, "1", "1", "1"));
            answers.add(answer(new UUID(0, participant), HEARD, "2", "2", participant == 0 ? "3" : "2"));
        }
        Cell rare = Evaluation.of(answers, List.of(HEARD), DIGITS, 3).cell(HEARD, Stratum.ALL, "3");
        assertThat(rare.markedness()).isPresent();
        assertThat(rare.markednessInterval()).isEmpty();
    }

    private static int covers(Optional<Interval> interval, double truth) {
        Interval found = interval.orElseThrow();
        return found.low() <= truth && truth <= found.high() ? 1 : 0;
    }

    /** The mean of logistic(logit + z) over a standard normal z, by the trapezoidal rule. */
    private static double agreement(double logit) {
        double step = 0.01;
        double sum = 0;
        for (double z = -8; z <= 8; z += step) {
            sum += step * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / (1 + Math.exp(-logit - z));
        }
        return sum;
    }

    private static List<AnsweredTrial> clustered(int participants, SplittableRandom random) {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < participants; participant++) {
            double ability = random.nextGaussian();
            for (int trial = 0; trial < 2 * TRIALS; trial++) {
                boolean heard = trial < TRIALS;
                double logit = ability + (heard ? HEARD_LOGIT : SEEN_LOGIT);
                String answered = random.nextDouble() < 1 / (1 + Math.exp(-logit)) ? "1" : "2";
                answers.add(answer(new UUID(0, participant), heard ? HEARD : SEEN, "1", "1", answered));
            }
        }
        return answers;
    }
}
