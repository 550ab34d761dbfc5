package org.earshot.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.earshot.study.configuration.Condition;

/** Every pair of conditions in every stratum and {@link OverallFigure}. */
final class Comparisons {

    private static final Comparator<Condition> NAMES = Comparator.comparing(Condition::name);

    private final Tally tally;
    private final List<Condition> conditions;
    private final List<List<ResampledFigures>> resampled;
    private final long seed;

    /** @param resampled by condition and stratum */
    Comparisons(Tally tally, List<Condition> conditions, List<List<ResampledFigures>> resampled, long seed) {
        this.tally = tally;
        this.conditions = conditions;
        this.resampled = resampled;
        this.seed = seed;
    }

    /** In the order of the conditions, the first of a pair before the second; then by stratum and figure. */
    List<Comparison> all() {
        List<Comparison> all = new ArrayList<>();
        for (int first = 0; first < conditions.size(); first++) {
            for (int second = first + 1; second < conditions.size(); second++) {
                all.addAll(pair(first, second));
            }
        }
        return corrected(all);
    }

    /** The test takes the conditions by name, so that their order does not matter, and the same coins for every pair. */
    private List<Comparison> pair(int first, int second) {
        boolean inOrder = NAMES.compare(conditions.get(first), conditions.get(second)) <= 0;
        PermutationTest test = new PermutationTest(
                tally.margins(), tally.margins(inOrder ? first : second), tally.margins(inOrder ? second : first));
        double[][] differences = test.observed();
        double[][] p = test.p(PermutationTest.PERMUTATIONS, new SplittableRandom(seed).split());
        List<Comparison> pair = new ArrayList<>();
        for (Stratum stratum : Stratum.values()) {
            for (OverallFigure figure : OverallFigure.values()) {
                double difference = differences[stratum.ordinal()][figure.place()];
                pair.add(comparison(
                        first,
                        second,
                        stratum,
                        figure,
                        defined(inOrder ? difference : 0 - difference),
                        defined(p[stratum.ordinal()][figure.place()])));
            }
        }
        return pair;
    }

    private Comparison comparison(
            int first, int second, Stratum stratum, OverallFigure figure, OptionalDouble difference, OptionalDouble p) {
        int both = tally.participantsInBoth(first, second, stratum);
        return new Comparison(
                conditions.get(first),
                conditions.get(second),
                stratum,
                figure,
                tally.participants(first, stratum) + tally.participants(second, stratum) - both,
                both,
                difference,
                figures(first, stratum).ofDifference(figures(second, stratum), figure.place(), difference),
                fewest(first, second, stratum) < Evaluation.FEWEST_PARTICIPANTS ? OptionalDouble.empty() : p,
                OptionalDouble.empty());
    }

    private int fewest(int first, int second, Stratum stratum) {
        return Math.min(tally.participants(first, stratum), tally.participants(second, stratum));
    }

    private ResampledFigures figures(int condition, Stratum stratum) {
        return resampled.get(condition).get(stratum.ordinal());
    }

    private static List<Comparison> corrected(List<Comparison> all) {
        return all.stream()
                .map(comparison -> comparison.p().isEmpty() ? comparison : comparison.corrected(holm(comparison, all)))
                .toList();
    }

    private static OptionalDouble holm(Comparison comparison, List<Comparison> all) {
        List<Comparison> family = all.stream()
                .filter(other -> other.figure() == comparison.figure()
                        && other.stratum() == comparison.stratum()
                        && other.p().isPresent())
                .toList();
        double[] adjusted = Holm.adjusted(
                family.stream().mapToDouble(other -> other.p().orElseThrow()).toArray());
        return OptionalDouble.of(adjusted[family.indexOf(comparison)]);
    }

    private static OptionalDouble defined(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
