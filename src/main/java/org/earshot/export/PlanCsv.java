package org.earshot.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Power and interval width over numbers of participants, with what was assumed: {@code plan.csv}. */
public final class PlanCsv {

    private PlanCsv() {}

    /**
     * @param assumptions as in {@link org.earshot.study.plan.SampleSizePlan}
     * @param result one row of it
     */
    public record Row(Map<String, Object> assumptions, long seed, Map<String, Object> result) {}

    /** The rows of one plan. */
    public static Consumer<Consumer<Row>> rows(
            Map<String, Object> assumptions, long seed, List<Map<String, Object>> result) {
        return each -> result.forEach(point -> each.accept(new Row(assumptions, seed, point)));
    }

    public static CsvTable<Row> table() {
        return new CsvTable<>(
                "plan.csv",
                "One row per number of participants.",
                List.of(
                        result("participants", "participants", "Of the whole study."),
                        result("power", "power", "Share of simulated studies with a significant difference."),
                        result("power_low", "powerLow", "95% for the simulation's own error, from here"),
                        result("power_high", "powerHigh", "to here."),
                        result(
                                "width",
                                "width",
                                "Expected width of the 95% interval of the difference, as a difference of shares."),
                        result("width_low", "widthLow", "95% for the simulation's own error, from here"),
                        result("width_high", "widthHigh", "to here."),
                        words("design", "design", "within or between participants."),
                        assumed("conditions", "conditions", "How many the study has."),
                        assumed("items_right", "itemsRight", "Samples per condition that the network decided rightly."),
                        assumed("items_wrong", "itemsWrong", "Samples per condition that it decided wrongly."),
                        words("first", "first", "One of the two conditions."),
                        words("second", "second", "The other one."),
                        assumed("first_right", "firstRight", "Agreement assumed of it at right decisions."),
                        assumed("first_wrong", "firstWrong", "The same at wrong decisions."),
                        assumed("second_right", "secondRight", "The same of the second condition."),
                        assumed("second_wrong", "secondWrong", "The same at wrong decisions."),
                        assumed("participant_sd", "participantSd", "Standard deviation of participants, in log odds."),
                        assumed("item_sd", "itemSd", "The same of samples."),
                        assumed("level", "level", "Of the two-sided test."),
                        new CsvColumn<>(
                                "seed",
                                ColumnType.INTEGER,
                                "Of the simulation.",
                                row -> Optional.of(String.valueOf(row.seed())))));
    }

    private static CsvColumn<Row> result(String name, String key, String description) {
        return CsvColumn.optionalNumber(
                name, description, row -> number(row.result().get(key)));
    }

    private static CsvColumn<Row> assumed(String name, String key, String description) {
        return CsvColumn.optionalNumber(
                name, description, row -> number(row.assumptions().get(key)));
    }

    private static CsvColumn<Row> words(String name, String key, String description) {
        return CsvColumn.optionalText(
                name,
                description,
                row -> Optional.ofNullable(row.assumptions().get(key)).map(String::valueOf));
    }

    private static OptionalDouble number(@Nullable Object value) {
        return value instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }
}
