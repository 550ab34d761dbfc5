package org.earshot.app.check;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.study.plan.SampleSizePlan;

/** What a plan says of the number of participants, in words. */
final class PlannedNumber {

    static final String NONE =
            "No plan was made yet: the page Plan simulates how many participants a comparison needs.";

    /** The power that is usually asked for. */
    private static final double USUAL_POWER = 0.8;

    private PlannedNumber() {}

    static String words(SampleSizePlan plan) {
        Optional<Map<String, Object>> enough = plan.result().stream()
                .filter(row -> number(row, "power") >= USUAL_POWER)
                .min(Comparator.comparingDouble(row -> number(row, "participants")));
        String compared =
                plan.assumptions().get("first") + " and " + plan.assumptions().get("second");
        return enough.map(row -> String.format(
                        Locale.ENGLISH,
                        "The last plan (%s) finds a power of %.0f%% with %.0f participants.",
                        compared,
                        100 * number(row, "power"),
                        number(row, "participants")))
                .orElseGet(() ->
                        "The last plan (" + compared + ") does not reach a power of 80% with any number it tried.");
    }

    /** NaN, which is neither enough nor least, where a row has no such number. */
    private static double number(Map<String, Object> row, String key) {
        return row.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
