package org.earshot.study.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Procedure;

/** Every trial of one session, in order. Drawn once, when the session starts. */
public record TrialList(List<Line> lines) {

    public TrialList {
        lines = List.copyOf(lines);
    }

    /**
     * @param round of practice, from 1
     * @param position 1-based, counted over all blocks; practice is counted for itself, over all rounds
     * @param told what is to be answered, in an attention check
     */
    public record Line(long stimulus, boolean practice, int round, int block, int position, Optional<String> told) {

        private Line at(int newPosition) {
            return new Line(stimulus, practice, round, block, newPosition, told);
        }
    }

    /** A stimulus that can be drawn. */
    public record Candidate(long stimulus, int sample, boolean practice, Condition condition) {}

    /** All that one session sees: its blocks with their attention checks, and every round of practice that there may be. */
    public static TrialList ofSession(
            List<Candidate> candidates,
            List<String> labels,
            Procedure procedure,
            List<Condition> order,
            SessionRandomness randomness) {
        return draw(candidates, order, randomness)
                .withRounds(procedure.practice().rounds(), randomness)
                .withAttentionChecks(procedure.attentionChecksPerBlock(), labels, randomness);
    }

    /**
     * One block per condition of the order, the samples of each shuffled. Practice goes through the conditions in the same
     * order, one sample after the other.
     */
    static TrialList draw(List<Candidate> candidates, List<Condition> order, SessionRandomness randomness) {
        List<Line> lines = new ArrayList<>(practice(candidates, order));
        int position = 1;
        for (int block = 1; block <= order.size(); block++) {
            Condition condition = order.get(block - 1);
            List<Candidate> stimuli = candidates.stream()
                    .filter(candidate ->
                            !candidate.practice() && candidate.condition().equals(condition))
                    .sorted(Comparator.comparingInt(Candidate::sample))
                    .toList();
            for (Candidate candidate : randomness.shuffled(stimuli, String.valueOf(block))) {
                lines.add(new Line(candidate.stimulus(), false, 1, block, position++, Optional.empty()));
            }
        }
        return new TrialList(lines);
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
                    .forEach(candidate ->
                            lines.add(new Line(candidate.stimulus(), true, 1, 0, lines.size() + 1, Optional.empty())));
        }
        return lines;
    }

    /** The same with so many rounds of practice; each round has the stimuli in another order than the one before. */
    TrialList withRounds(int rounds, SessionRandomness randomness) {
        List<Line> practice =
                new ArrayList<>(lines.stream().filter(Line::practice).toList());
        List<Long> stimuli = practice.stream().map(Line::stimulus).toList();
        for (int round = 2; round <= rounds; round++) {
            stimuli = randomness.reordered(stimuli, "practice/" + round);
            for (long stimulus : stimuli) {
                practice.add(new Line(stimulus, true, round, 0, practice.size() + 1, Optional.empty()));
            }
        }
        List<Line> all = new ArrayList<>(practice);
        lines.stream().filter(line -> !line.practice()).forEach(all::add);
        return new TrialList(all);
    }

    /**
     * The same with so many attention checks in every block, anywhere but at its beginning, on stimuli of the block.
     *
     * @param labels what may be told
     */
    TrialList withAttentionChecks(int perBlock, List<String> labels, SessionRandomness randomness) {
        List<Line> all = new ArrayList<>(lines.stream().filter(Line::practice).toList());
        Map<Integer, List<Line>> blocks = new TreeMap<>();
        lines.stream()
                .filter(line -> !line.practice())
                .forEach(line -> blocks.computeIfAbsent(line.block(), block -> new ArrayList<>())
                        .add(line));
        int position = 1;
        for (List<Line> block : blocks.values()) {
            List<Line> real = List.copyOf(block);
            Random random = randomness.random("attention/" + real.getFirst().block());
            for (int check = 0; check < perBlock; check++) {
                Line line = real.get(random.nextInt(real.size()));
                String told = labels.get(random.nextInt(labels.size()));
                block.add(
                        random.nextInt(1, block.size() + 1),
                        new Line(line.stimulus(), false, 1, line.block(), 1, Optional.of(told)));
            }
            for (Line line : block) {
                all.add(line.at(position++));
            }
        }
        return new TrialList(all);
    }
}
