package org.earshot.evaluation;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Adds up a random half of many vectors of counts, quickly and often: of every eight vectors all 256 sums of some of them are
 * kept, so that eight fair coins cost one addition of a vector.
 */
final class SubsetSums {

    private static final int GROUP = 8;
    private static final int SUBSETS = 1 << GROUP;

    private final int width;
    private final int groups;
    private final int[] sums;

    /** @param vectors of the same length {@code width} */
    SubsetSums(List<int[]> vectors, int width) {
        this.width = width;
        this.groups = (vectors.size() + GROUP - 1) / GROUP;
        this.sums = new int[groups * SUBSETS * width];
        for (int group = 0; group < groups; group++) {
            for (int subset = 1; subset < SUBSETS; subset++) {
                int newest = Integer.numberOfTrailingZeros(subset);
                int to = start(group, subset);
                System.arraycopy(sums, start(group, subset & (subset - 1)), sums, to, width);
                int vector = group * GROUP + newest;
                if (vector < vectors.size()) {
                    add(vectors.get(vector), 0, sums, to);
                }
            }
        }
    }

    /** Adds every vector to the sum with probability 1/2. */
    void addRandomHalf(int[] sum, SplittableRandom random) {
        long coins = 0;
        for (int group = 0; group < groups; group++) {
            coins = group % (Long.SIZE / GROUP) == 0 ? random.nextLong() : coins >>> GROUP;
            add(sums, start(group, (int) (coins & (SUBSETS - 1))), sum, 0);
        }
    }

    private int start(int group, int subset) {
        return (group * SUBSETS + subset) * width;
    }

    private void add(int[] from, int start, int[] to, int target) {
        for (int at = 0; at < width; at++) {
            to[target + at] += from[start + at];
        }
    }
}
