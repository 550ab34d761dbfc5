package org.earshot.evaluation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.earshot.study.configuration.Design;
import org.junit.jupiter.api.Test;

/** Beside the p-value of all permutations, which small studies allow to count. */
class SimulatedTestTest {

    /** 999 drawn permutations leave a standard error of 0.7 points at 5%. */
    private static final double DOUBTFUL = 0.03;

    private static final double LEVEL = 0.05;

    @Test
    void aFewDifferencesOfOneSignProveNothingAndMoreDo() {
        assertThat(within(LEVEL, study(ones(5), new int[5]))).isFalse(); // 2 of 32 signs
        assertThat(within(LEVEL, study(ones(8), new int[8]))).isTrue(); // 2 of 256
        assertThat(within(LEVEL, study(new int[8], ones(8)))).isTrue();
    }

    @Test
    void differencesThatCancelAreNotSignificant() {
        assertThat(within(LEVEL, study(new int[] {5, 0, 5, 0}, new int[] {0, 5, 0, 5})))
                .isFalse();
        assertThat(within(LEVEL, study(new int[20], new int[20]))).isFalse();
    }

    /** The 64 bits of a random number do for 64 participants. */
    @Test
    void signsOfParticipantsBeyondTheSixtyFourthAreDrawnToo() {
        int[] first = new int[74];
        Arrays.fill(first, 64, 74, 1);
        assertThat(within(LEVEL, study(first, new int[74]))).isTrue(); // 2 of 1024
    }

    @Test
    void agreesWithAllSignsWhereTheyLeaveNoDoubt() {
        SplittableRandom random = new SplittableRandom(8);
        int tried = 0;
        for (int study = 0; study < 60; study++) {
            SimulatedStudy made = study(agreeing(9, 7, random), agreeing(9, 4, random));
            double p = bySigns(made);
            if (Math.abs(p - LEVEL) > DOUBTFUL) {
                tried++;
                assertThat(within(LEVEL, made)).as("p = " + p).isEqualTo(p <= LEVEL);
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void separateGroupsAreSignificantAtFivePercentButNotAtOne() {
        SimulatedStudy separate = study(new int[] {7, 8, 9, 8}, new int[] {1, 2, 0, 1}); // 2 of 70 ways to deal
        assertThat(between(LEVEL, separate)).isTrue();
        assertThat(between(0.01, separate)).isFalse();
        assertThat(between(0.01, study(new int[] {7, 8, 9, 8, 7, 9}, new int[] {1, 2, 0, 1, 2, 1})))
                .isTrue(); // 2 of 924
    }

    @Test
    void equalGroupsAreNotSignificant() {
        assertThat(between(LEVEL, study(ones(10), ones(10)))).isFalse();
        assertThat(between(LEVEL, study(ones(4), ones(12)))).isFalse();
    }

    @Test
    void agreesWithAllWaysToDealWhereTheyLeaveNoDoubt() {
        SplittableRandom random = new SplittableRandom(9);
        int tried = 0;
        for (int study = 0; study < 60; study++) {
            SimulatedStudy made = study(agreeing(4, 7, random), agreeing(8, 3, random));
            double p = byLabels(made);
            if (Math.abs(p - LEVEL) > DOUBTFUL) {
                tried++;
                assertThat(between(LEVEL, made)).as("p = " + p).isEqualTo(p <= LEVEL);
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    private static boolean within(double level, SimulatedStudy study) {
        return new SimulatedTest(Design.WITHIN, level).significant(study, new SplittableRandom(1));
    }

    private static boolean between(double level, SimulatedStudy study) {
        return new SimulatedTest(Design.BETWEEN, level).significant(study, new SplittableRandom(1));
    }

    /** The share of all signs with a sum at least as far from 0. */
    private static double bySigns(SimulatedStudy study) {
        int participants = study.first().length;
        int observed = Math.abs(
                IntStream.of(study.first()).sum() - IntStream.of(study.second()).sum());
        long far = IntStream.range(0, 1 << participants)
                .filter(signs -> Math.abs(IntStream.range(0, participants)
                                .map(at -> (study.first()[at] - study.second()[at]) * ((signs >> at & 1) == 0 ? 1 : -1))
                                .sum())
                        >= observed)
                .count();
        return (double) far / (1 << participants);
    }

    /** The share of all ways to deal the participants with means at least as far apart. */
    private static double byLabels(SimulatedStudy study) {
        int[] all = IntStream.concat(IntStream.of(study.first()), IntStream.of(study.second()))
                .toArray();
        int first = study.first().length;
        double observed = apart(all, (1 << first) - 1);
        int[] dealt = IntStream.range(0, 1 << all.length)
                .filter(chosen -> Integer.bitCount(chosen) == first)
                .toArray();
        long far = IntStream.of(dealt)
                .filter(chosen -> apart(all, chosen) >= observed - 1e-9)
                .count();
        return (double) far / dealt.length;
    }

    private static double apart(int[] all, int chosen) {
        double here = IntStream.range(0, all.length)
                .filter(at -> (chosen >> at & 1) == 1)
                .map(at -> all[at])
                .average()
                .orElseThrow();
        double there = IntStream.range(0, all.length)
                .filter(at -> (chosen >> at & 1) == 0)
                .map(at -> all[at])
                .average()
                .orElseThrow();
        return Math.abs(here - there);
    }

    private static int[] agreeing(int participants, int most, SplittableRandom random) {
        return IntStream.range(0, participants)
                .map(participant -> random.nextInt(most + 1))
                .toArray();
    }

    private static SimulatedStudy study(int[] first, int[] second) {
        return new SimulatedStudy(first, second);
    }

    private static int[] ones(int participants) {
        int[] ones = new int[participants];
        Arrays.fill(ones, 1);
        return ones;
    }
}
