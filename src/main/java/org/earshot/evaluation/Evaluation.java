package org.earshot.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Gatherers;
import org.earshot.EarshotException;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;

/**
 * What the answers of a study say. The truth is the model's decision, the response the participant's answer.
 *
 * {@snippet :
 * Evaluation evaluation = Evaluation.of(answers, study.conditions(), labels, study.seed());
 * OptionalDouble informedness = evaluation.cell(condition, Stratum.CORRECT, "7").informedness();
 * }
 *
 * <p>Serialises to the JSON of {@code GET /api/studies/{slug}/evaluation}. Immutable.
 *
 * @param participants the sessions with at least one answer
 * @param accuracy the share of all answers that agree with the model, over all conditions
 * @param cells every condition, stratum and class, in this order
 * @param summaries every condition and stratum
 * @param matrices every condition and stratum
 * @param comparisons every pair of conditions, stratum and overall figure
 */
public record Evaluation(
        int participants,
        int answers,
        OptionalDouble accuracy,
        Optional<Interval> accuracyInterval,
        List<Cell> cells,
        List<Summary> summaries,
        List<Matrix> matrices,
        List<Comparison> comparisons) {

    /**
     * With fewer participants there are no intervals, tests, regressions and simulated studies: a resample of four people is no picture of a
     * population.
     */
    public static final int FEWEST_PARTICIPANTS = 5;

    /** How many times the participants are resampled. */
    public static final int RESAMPLES = ParticipantResamples.RESAMPLES;

    /** How many permutations stand behind a p-value of a comparison. */
    public static final int PERMUTATIONS = PermutationTest.PERMUTATIONS;

    /**
     * Computes everything. About a second for 500 participants with 80 answers each.
     *
     * @param conditions the study's conditions, in the order in which they are shown
     * @param labels the classes, in the order of the matrices; an answer or decision outside is refused
     * @param seed of the bootstrap and of the permutations
     */
    public static Evaluation of(
            List<AnsweredTrial> answers, List<Condition> conditions, List<String> labels, long seed) {
        Tally tally = new Tally(answers, conditions, labels);
        ParticipantBootstrap bootstrap = new ParticipantBootstrap(tally, seed);
        int[] counts = tally.counts();
        List<Group> groups = new ArrayList<>();
        for (int place = 0; place < conditions.size(); place++) {
            for (Stratum stratum : Stratum.values()) {
                groups.add(Group.of(tally, bootstrap, answers, counts, place, conditions.get(place), stratum));
            }
        }
        return new Evaluation(
                tally.participants(),
                answers.size(),
                tally.matrix(counts).accuracy(),
                bootstrap.figures(tally::matrix, tally.participants()).interval(Figures.ACCURACY),
                groups.stream().flatMap(group -> group.cells().stream()).toList(),
                groups.stream().map(Group::summary).toList(),
                groups.stream().map(Group::matrix).toList(),
                new Comparisons(tally, conditions, resampled(groups), seed).all());
    }

    /** By condition and stratum. */
    private static List<List<ResampledFigures>> resampled(List<Group> groups) {
        return groups.stream()
                .map(Group::resampled)
                .gather(Gatherers.windowFixed(Stratum.values().length))
                .toList();
    }

    /** Refuses what the study does not have. */
    public Cell cell(Condition condition, Stratum stratum, String label) {
        return cells.stream()
                .filter(cell -> cell.condition().equals(condition)
                        && cell.stratum() == stratum
                        && cell.label().equals(label))
                .findFirst()
                .orElseThrow(() -> missing(condition, stratum, " for class " + label));
    }

    /** Refuses what the study does not have. */
    public Summary summary(Condition condition, Stratum stratum) {
        return summaries.stream()
                .filter(summary -> summary.condition().equals(condition) && summary.stratum() == stratum)
                .findFirst()
                .orElseThrow(() -> missing(condition, stratum, ""));
    }

    private static EarshotException missing(Condition condition, Stratum stratum, String more) {
        return new EarshotException("There are no figures under " + condition + ", " + stratum.label() + more);
    }
}
