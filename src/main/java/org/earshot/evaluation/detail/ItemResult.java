package org.earshot.evaluation.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.evaluation.Rate;
import org.earshot.evaluation.Rates;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * What was answered to one recording.
 *
 * @param sample its number in the study; in the latest version, if it has been in several
 * @param agreement over all conditions
 * @param conditions every condition, in the study's order
 * @param instead what was answered otherwise than the model decided, the most frequent first
 */
public record ItemResult(
        String sample,
        String recording,
        String speaker,
        String spoken,
        String decided,
        Rate agreement,
        List<UnderCondition> conditions,
        List<Instead> instead) {

    /** @param stimulus its public id; empty without answers */
    public record UnderCondition(
            @JsonSerialize(using = ToStringSerializer.class) Condition condition,
            Optional<String> stimulus,
            Rate agreement) {}

    public record Instead(String answer, int count) {}

    private record Item(String recording, String speaker, String spoken, String decided) {

        static Item of(AnsweredTrial answer) {
            return new Item(answer.recording(), answer.speaker(), answer.trueLabel(), answer.prediction());
        }
    }

    private record Cell(Item item, Condition condition) {}

    public ItemResult {
        conditions = List.copyOf(conditions);
        instead = List.copyOf(instead);
    }

    /** Whether the model decided rightly. */
    public boolean modelWasRight() {
        return spoken.equals(decided);
    }

    /** Every recording with an answer, the one with the least agreement first. */
    public static List<ItemResult> of(List<AnsweredTrial> answers, List<Condition> conditions, long seed) {
        Map<Item, List<AnsweredTrial>> items =
                answers.stream().collect(Collectors.groupingBy(Item::of, LinkedHashMap::new, Collectors.toList()));
        Map<Item, Rate> all = Rates.of(
                answers,
                List.copyOf(items.keySet()),
                answer -> Optional.of(Item.of(answer)),
                AnsweredTrial::agreesWithModel,
                seed);
        Map<Cell, Rate> cells = Rates.of(
                answers,
                items.keySet().stream()
                        .flatMap(item -> conditions.stream().map(condition -> new Cell(item, condition)))
                        .toList(),
                answer -> Optional.of(new Cell(Item.of(answer), answer.condition())),
                AnsweredTrial::agreesWithModel,
                seed);
        List<ItemResult> results = new ArrayList<>();
        items.forEach((item, given) -> results.add(new ItemResult(
                given.getLast().sample(),
                item.recording(),
                item.speaker(),
                item.spoken(),
                item.decided(),
                Objects.requireNonNull(all.get(item)),
                conditions.stream()
                        .map(condition -> new UnderCondition(
                                condition,
                                stimulus(given, condition),
                                Objects.requireNonNull(cells.get(new Cell(item, condition)))))
                        .toList(),
                instead(given))));
        return results.stream()
                .sorted(Comparator.comparingDouble((ItemResult result) ->
                                result.agreement().share().orElse(1))
                        .thenComparing(ItemResult::recording))
                .toList();
    }

    private static Optional<String> stimulus(List<AnsweredTrial> given, Condition condition) {
        return given.stream()
                .filter(answer -> answer.condition().equals(condition))
                .reduce((earlier, later) -> later)
                .map(AnsweredTrial::stimulus);
    }

    private static List<Instead> instead(List<AnsweredTrial> given) {
        Map<String, Integer> counts = new TreeMap<>();
        given.stream()
                .filter(answer -> !answer.agreesWithModel())
                .forEach(answer -> counts.merge(answer.answer(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Instead(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(Instead::count).reversed())
                .toList();
    }
}
