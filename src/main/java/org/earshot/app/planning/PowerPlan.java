package org.earshot.app.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.planning.PlannedComparison;
import org.earshot.evaluation.planning.PowerPoint;
import org.earshot.study.configuration.Condition;

/** What is to be simulated: one comparison over several numbers of participants, in ascending order. */
public record PowerPlan(
        Condition first, Condition second, PlannedComparison comparison, List<Integer> participants, long seed) {

    public PowerPlan {
        participants = participants.stream().distinct().sorted().toList();
    }

    /** As they are kept with a study; see {@link org.earshot.study.plan.SampleSizePlan}. */
    public Map<String, Object> assumptions() {
        Map<String, Object> assumptions = new LinkedHashMap<>();
        assumptions.put("design", comparison.design().name().toLowerCase(Locale.ROOT));
        assumptions.put("conditions", comparison.conditions());
        assumptions.put("itemsRight", comparison.items().right());
        assumptions.put("itemsWrong", comparison.items().wrong());
        assumptions.put("first", first.name());
        assumptions.put("second", second.name());
        assumptions.put("firstRight", comparison.first().right());
        assumptions.put("firstWrong", comparison.first().wrong());
        assumptions.put("secondRight", comparison.second().right());
        assumptions.put("secondWrong", comparison.second().wrong());
        assumptions.put("participantSd", comparison.participantSd());
        assumptions.put("itemSd", comparison.itemSd());
        assumptions.put("level", comparison.level());
        return assumptions;
    }

    /** Points as they are kept with a study. */
    public static List<Map<String, Object>> rows(List<PowerPoint> points) {
        return points.stream().map(PowerPlan::row).toList();
    }

    private static Map<String, Object> row(PowerPoint point) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("participants", point.participants());
        row.put("power", point.power());
        row.put("powerLow", point.powerInterval().low());
        row.put("powerHigh", point.powerInterval().high());
        row.put("width", point.width());
        row.put("widthLow", point.widthInterval().low());
        row.put("widthHigh", point.widthInterval().high());
        return row;
    }

    /** What {@link #rows} writes, read again. */
    public static List<PowerPoint> pointsOf(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> new PowerPoint(
                        (int) number(row, "participants"),
                        number(row, "power"),
                        new Interval(number(row, "powerLow"), number(row, "powerHigh")),
                        number(row, "width"),
                        new Interval(number(row, "widthLow"), number(row, "widthHigh"))))
                .toList();
    }

    private static double number(Map<String, Object> row, String name) {
        if (row.get(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException("A kept plan has no number '" + name + "'");
    }
}
