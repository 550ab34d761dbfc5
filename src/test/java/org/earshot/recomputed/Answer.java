package org.earshot.recomputed;

import java.util.Map;

/**
 * A row of {@code responses.csv}.
 *
 * @param second the second choice; empty if there was none
 * @param confidence 0 if nobody asked
 * @param plays 0 of what is seen
 * @param milliseconds the response time; NaN without one
 * @param excluded the rule that leaves it out; empty if it is analysed
 */
public record Answer(
        String session,
        String condition,
        int block,
        int position,
        String stimulus,
        String recording,
        String spoken,
        String decided,
        String answered,
        String second,
        int confidence,
        int plays,
        double milliseconds,
        String excluded) {

    static Answer of(Map<String, String> row) {
        return new Answer(
                cell(row, "session"),
                cell(row, "condition"),
                Integer.parseInt(cell(row, "block")),
                Integer.parseInt(cell(row, "position")),
                cell(row, "stimulus"),
                cell(row, "recording"),
                cell(row, "true_digit"),
                cell(row, "prediction"),
                cell(row, "answer"),
                cell(row, "second_choice"),
                number(cell(row, "confidence")),
                number(cell(row, "plays")),
                cell(row, "response_time_ms").isEmpty()
                        ? Double.NaN
                        : Double.parseDouble(cell(row, "response_time_ms")),
                cell(row, "excluded"));
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new AssertionError("responses.csv has no column " + column);
        }
        return value;
    }

    private static int number(String written) {
        return written.isEmpty() ? 0 : Integer.parseInt(written);
    }

    public boolean agrees() {
        return answered.equals(decided);
    }

    /** Whether the network was right. */
    public boolean right() {
        return decided.equals(spoken);
    }

    public boolean heard() {
        return condition.startsWith("audible");
    }

    public boolean timed() {
        return !Double.isNaN(milliseconds);
    }
}
