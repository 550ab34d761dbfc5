package org.earshot.study.stored;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.earshot.study.Condition;

/** Every trial of one session, in order. Drawn once, when the session starts. */
record TrialList(List<Line> lines) {

    /** @param position 1-based, counted over all blocks; practice is counted for itself */
    record Line(long stimulus, boolean practice, int block, int position) {}

    /** A stimulus that can be drawn. */
    record Candidate(long stimulus, int sample, boolean practice, Condition condition) {}

    /**
     * One block per condition of the order, the samples of each shuffled by the study's seed and the participant's number.
     * Practice goes through the conditions in the same order, one sample after the other.
     */
    static TrialList draw(List<Candidate> candidates, List<Condition> order, long seed, int number) {
        List<Line> lines = new ArrayList<>(practice(candidates, order));
        int position = 1;
        for (int block = 1; block <= order.size(); block++) {
            Condition condition = order.get(block - 1);
            List<Candidate> stimuli = new ArrayList<>(candidates.stream()
                    .filter(candidate ->
                            !candidate.practice() && candidate.condition().equals(condition))
                    .sorted(Comparator.comparingInt(Candidate::sample))
                    .toList());
            Collections.shuffle(stimuli, random(seed, number, block));
            for (Candidate candidate : stimuli) {
                lines.add(new Line(candidate.stimulus(), false, block, position++));
            }
        }
        return new TrialList(List.copyOf(lines));
    }

    private static List<Line> practice(List<Candidate> candidates, List<Condition> order) {
        Map<Integer, List<Candidate>> bySample = new TreeMap<>();
        candidates.stream()
                .filter(Candidate::practice)
                .forEach(candidate -> bySample.computeIfAbsent(candidate.sample(), sample -> new ArrayList<>())
                        .add(candidate));
        List<Line> lines = new ArrayList<>();
        for (List<Candidate> stimuli : bySample.values()) {
            Condition condition = order.get(lines.size() % order.size());
            stimuli.stream()
                    .filter(candidate -> candidate.condition().equals(condition))
                    .forEach(candidate -> lines.add(new Line(candidate.stimulus(), true, 0, lines.size() + 1)));
        }
        return lines;
    }

    /** {@link Random} is specified to the bit, so that the order can be reproduced on any Java. */
    private static Random random(long seed, int number, int block) {
        byte[] hash = Sha256.of((seed + "/" + number + "/" + block).getBytes(StandardCharsets.US_ASCII));
        return new Random(ByteBuffer.wrap(hash).getLong());
    }
}
