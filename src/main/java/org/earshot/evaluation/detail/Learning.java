package org.earshot.evaluation.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.evaluation.Rate;
import org.earshot.evaluation.Rates;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How agreement changes while people work: from the first to the last answer of a block, and from block to block.
 *
 * @param withinBlocks every condition, by where in its block an answer was given
 * @param blocks every condition, by which of a session's blocks it was: the effect of the order
 * @param allBlocks the blocks over all conditions together
 */
public record Learning(List<Part> withinBlocks, List<InBlock> blocks, List<Block> allBlocks) {

    /** Longer blocks are divided into so many parts. */
    public static final int MOST_PARTS = 10;

    /**
     * Some consecutive answers of a block.
     *
     * @param from the first answer's place among the participant's analysed answers of the block, from 1
     * @param to the last one's
     */
    public record Part(
            @JsonSerialize(using = ToStringSerializer.class) Condition condition, int from, int to, Rate agreement) {}

    /** @param block of the session, from 1 */
    public record InBlock(
            @JsonSerialize(using = ToStringSerializer.class) Condition condition, int block, Rate agreement) {}

    /** @param block of the session, from 1 */
    public record Block(int block, Rate agreement) {}

    public Learning {
        withinBlocks = List.copyOf(withinBlocks);
        blocks = List.copyOf(blocks);
        allBlocks = List.copyOf(allBlocks);
    }

    private record Cell(Condition condition, int number) {}

    /** @param seed of the resamples of participants */
    public static Learning of(List<AnsweredTrial> answers, List<Condition> conditions, long seed) {
        int blocks = answers.stream().mapToInt(AnsweredTrial::block).max().orElse(0);
        return new Learning(
                withinBlocks(answers, conditions, seed),
                byBlock(answers, conditions, blocks, seed),
                allBlocks(answers, blocks, seed));
    }

    private static List<Part> withinBlocks(List<AnsweredTrial> answers, List<Condition> conditions, long seed) {
        Map<AnsweredTrial, Integer> places = places(answers);
        int longest = places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int parts = Math.min(longest, MOST_PARTS);
        List<Part> all = new ArrayList<>();
        rates(answers, conditions, parts, answer -> part(places.getOrDefault(answer, 1), longest, parts), seed)
                .forEach((cell, rate) -> all.add(new Part(
                        cell.condition(),
                        first(cell.number(), longest, parts),
                        first(cell.number() + 1, longest, parts) - 1,
                        rate)));
        return all;
    }

    /** Every answer's place among those of its session and block, from 1. */
    private static Map<AnsweredTrial, Integer> places(List<AnsweredTrial> answers) {
        record BlockOfSession(UUID session, int block) {}
        Map<BlockOfSession, List<AnsweredTrial>> blocks = new HashMap<>();
        answers.forEach(answer -> blocks.computeIfAbsent(
                        new BlockOfSession(answer.session(), answer.block()), first -> new ArrayList<>())
                .add(answer));
        Map<AnsweredTrial, Integer> places = new HashMap<>();
        blocks.values().forEach(block -> {
            List<AnsweredTrial> sorted = block.stream()
                    .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                    .toList();
            IntStream.range(0, sorted.size()).forEach(place -> places.put(sorted.get(place), place + 1));
        });
        return places;
    }

    /** Which part, from 1, a place from 1 is in: parts differ in length by at most one. */
    private static int part(int place, int longest, int parts) {
        return (place - 1) * parts / longest + 1;
    }

    /** The first place of a part. */
    private static int first(int part, int longest, int parts) {
        return Math.ceilDiv((part - 1) * longest, parts) + 1;
    }

    private static List<InBlock> byBlock(
            List<AnsweredTrial> answers, List<Condition> conditions, int blocks, long seed) {
        List<InBlock> all = new ArrayList<>();
        rates(answers, conditions, blocks, AnsweredTrial::block, seed)
                .forEach((cell, rate) -> all.add(new InBlock(cell.condition(), cell.number(), rate)));
        return all;
    }

    private static List<Block> allBlocks(List<AnsweredTrial> answers, int blocks, long seed) {
        List<Block> all = new ArrayList<>();
        Rates.of(
                        answers,
                        IntStream.rangeClosed(1, blocks).boxed().toList(),
                        answer -> Optional.of(answer.block()),
                        AnsweredTrial::agreesWithModel,
                        seed)
                .forEach((block, rate) -> all.add(new Block(block, rate)));
        return all;
    }

    private interface Place {
        int of(AnsweredTrial answer);
    }

    private static Map<Cell, Rate> rates(
            List<AnsweredTrial> answers, List<Condition> conditions, int numbers, Place number, long seed) {
        List<Cell> cells = conditions.stream()
                .flatMap(condition -> IntStream.rangeClosed(1, numbers).mapToObj(one -> new Cell(condition, one)))
                .toList();
        return Rates.of(
                answers,
                cells,
                answer -> Optional.of(new Cell(answer.condition(), number.of(answer))),
                AnsweredTrial::agreesWithModel,
                seed);
    }
}
