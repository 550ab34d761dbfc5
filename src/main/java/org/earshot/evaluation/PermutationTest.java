package org.earshot.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether two conditions differ by more than chance, in every stratum and {@link OverallFigure}. If the condition made no
 * difference, a participant could have given the answers of either condition under the other one. So the two tables of every
 * participant who met both are swapped with probability 1/2; those who met one of the two only are dealt anew to the
 * conditions, as many to each as there were. p = (1 + h)/(1 + m), h of m permutations having a difference at least as far
 * from 0 (B. Phipson and G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010) 39). A permutation
 * in which the figure is undefined is counted against a finding.
 *
 * <p>Seeded, independent of the order of the answers, and the same when the two conditions change places.
 */
final class PermutationTest {

    static final int PERMUTATIONS = 10_000;
    /** Differences that are equal but for rounding count as equal. */
    private static final double ROUNDING = 1e-12;

    private final Margins margins;
    private final int[] first;
    private final int[] total;
    private final int[] firstOfBoth;
    private final SubsetSums swaps;
    private final List<int[]> singles = new ArrayList<>();
    private final int singlesInFirst;

    /**
     * @param first the participants' counts under one condition, empty arrays for those who did not meet it
     * @param second of the same participants in the same order
     */
    PermutationTest(Margins margins, List<int[]> first, List<int[]> second) {
        this.margins = margins;
        this.first = new int[margins.width()];
        this.total = new int[margins.width()];
        this.firstOfBoth = new int[margins.width()];
        List<int[]> differences = new ArrayList<>();
        int dealtToFirst = 0;
        for (int participant = 0; participant < first.size(); participant++) {
            int[] here = first.get(participant);
            int[] there = second.get(participant);
            add(here, this.first);
            add(here, total);
            add(there, total);
            if (here.length > 0 && there.length > 0) {
                add(here, firstOfBoth);
                differences.add(minus(there, here));
            } else if (here.length + there.length > 0) {
                singles.add(here.length > 0 ? here : there);
                dealtToFirst += here.length > 0 ? 1 : 0;
            }
        }
        this.swaps = new SubsetSums(differences, margins.width());
        this.singlesInFirst = dealtToFirst;
    }

    /** By stratum and figure; NaN where the figure is undefined under one of the conditions. */
    double[][] observed() {
        return margins.differences(first, minus(total, first));
    }

    /** The p-values by stratum and figure; NaN where there is no difference to test. */
    double[][] p(int permutations, SplittableRandom random) {
        double[][] observed = observed();
        double[][] p = new double[observed.length][observed[0].length];
        for (int permutation = 0; permutation < permutations; permutation++) {
            int[] here = permuted(random);
            count(margins.differences(here, minus(total, here)), observed, p);
        }
        for (int stratum = 0; stratum < p.length; stratum++) {
            for (int figure = 0; figure < p[stratum].length; figure++) {
                boolean undefined = Double.isNaN(observed[stratum][figure]);
                p[stratum][figure] = undefined ? Double.NaN : (1 + p[stratum][figure]) / (1 + permutations);
            }
        }
        return p;
    }

    private static void count(double[][] permuted, double[][] observed, double[][] hits) {
        for (int stratum = 0; stratum < hits.length; stratum++) {
            for (int figure = 0; figure < hits[stratum].length; figure++) {
                double reached = Math.abs(permuted[stratum][figure]);
                boolean less = reached < Math.abs(observed[stratum][figure]) - ROUNDING;
                hits[stratum][figure] += less ? 0 : 1;
            }
        }
    }

    private int[] permuted(SplittableRandom random) {
        int[] sum = firstOfBoth.clone();
        swaps.addRandomHalf(sum, random);
        for (int dealt = 0; dealt < singlesInFirst; dealt++) {
            Collections.swap(singles, dealt, dealt + random.nextInt(singles.size() - dealt));
            add(singles.get(dealt), sum);
        }
        return sum;
    }

    private static int[] minus(int[] from, int[] what) {
        int[] difference = from.clone();
        for (int at = 0; at < what.length; at++) {
            difference[at] -= what[at];
        }
        return difference;
    }

    private static void add(int[] what, int[] to) {
        for (int at = 0; at < what.length; at++) {
            to[at] += what[at];
        }
    }
}
