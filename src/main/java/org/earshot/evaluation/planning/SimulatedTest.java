package org.earshot.evaluation.planning;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.earshot.study.configuration.Design;

/**
 * The test of the results page in little: the signs of the participants' differences, or the labels of participants who met one
 * condition each, are drawn anew. It stops as soon as significance is out of reach.
 */
final class SimulatedTest {

    static final int PERMUTATIONS = 999;

    private final Design design;
    /** How many permutations may be as far from 0 as what was observed. */
    private final int mostHits;

    SimulatedTest(Design design, double level) {
        this.design = design;
        this.mostHits = (int) Math.floor(level * (1 + PERMUTATIONS) + 1e-9) - 1;
    }

    boolean significant(SimulatedStudy study, SplittableRandom random) {
        return design == Design.WITHIN ? bySigns(study, random) : byLabels(study, random);
    }

    private boolean bySigns(SimulatedStudy study, SplittableRandom random) {
        int[] differences = IntStream.range(0, study.first().length)
                .map(participant -> study.first()[participant] - study.second()[participant])
                .toArray();
        int observed = Math.abs(IntStream.of(differences).sum());
        int hits = 0;
        for (int permutation = 0; permutation < PERMUTATIONS && hits <= mostHits; permutation++) {
            long signs = 0;
            int sum = 0;
            for (int at = 0; at < differences.length; at++) {
                signs = at % Long.SIZE == 0 ? random.nextLong() : signs >>> 1;
                sum += (signs & 1) == 0 ? differences[at] : -differences[at];
            }
            hits += Math.abs(sum) >= observed ? 1 : 0;
        }
        return hits <= mostHits;
    }

    /** Differences of means, multiplied by both numbers of participants, so that they are whole. */
    private boolean byLabels(SimulatedStudy study, SplittableRandom random) {
        int[] all = IntStream.concat(IntStream.of(study.first()), IntStream.of(study.second()))
                .toArray();
        long first = study.first().length;
        long second = study.second().length;
        long total = IntStream.of(all).sum();
        long observed = Math.abs(IntStream.of(study.first()).sum() * (first + second) - total * first);
        int hits = 0;
        for (int permutation = 0; permutation < PERMUTATIONS && hits <= mostHits; permutation++) {
            long sum = 0;
            for (int at = 0; at < first; at++) {
                int from = at + random.nextInt(all.length - at);
                int dealt = all[from];
                all[from] = all[at];
                all[at] = dealt;
                sum += dealt;
            }
            hits += Math.abs(sum * (first + second) - total * first) >= observed ? 1 : 0;
        }
        return hits <= mostHits;
    }
}
