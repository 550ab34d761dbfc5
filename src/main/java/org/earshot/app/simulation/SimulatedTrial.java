package org.earshot.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a participant's page would have observed during a trial, in its own words.
 *
 * @param plays of a clip; none for a drawing
 * @param responseTimeMs from the first audible or visible moment
 */
record SimulatedTrial(OptionalInt plays, double responseTimeMs, List<Map<String, Object>> events) {

    private static final double TO_THE_BUTTON_MS = 420;
    private static final double TO_THE_EAR_MS = 24;
    private static final double TO_THE_EYE_MS = 16;
    private static final double CLIP_MS = 1000;
    private static final double BETWEEN_PLAYS_MS = 1200;
    private static final double TO_SEND_MS = 380;

    SimulatedTrial {
        events = List.copyOf(events);
    }

    /** Every play is heard to its end, and nobody answers before the last one has begun. */
    static SimulatedTrial heard(int plays, double wishedMs, String answer) {
        List<Map<String, Object>> events = new ArrayList<>();
        double onset = TO_THE_BUTTON_MS + TO_THE_EAR_MS;
        for (int play = 0; play < plays; play++) {
            double at = TO_THE_BUTTON_MS + play * BETWEEN_PLAYS_MS;
            double audible = at + TO_THE_EAR_MS;
            events.add(Map.of("type", "play", "at", at, "audible", audible));
            events.add(Map.of("type", "played-to-end", "at", audible + CLIP_MS));
        }
        double time = tenths(Math.max(wishedMs, (plays - 1) * BETWEEN_PLAYS_MS + CLIP_MS / 2));
        answered(events, onset + time, answer);
        return new SimulatedTrial(OptionalInt.of(plays), time, events);
    }

    static SimulatedTrial seen(double wishedMs, String answer) {
        List<Map<String, Object>> events = new ArrayList<>(List.of(Map.of("type", "seen", "at", TO_THE_EYE_MS)));
        double time = tenths(wishedMs);
        answered(events, TO_THE_EYE_MS + time, answer);
        return new SimulatedTrial(OptionalInt.empty(), time, events);
    }

    private static void answered(List<Map<String, Object>> events, double at, String answer) {
        events.add(Map.of("type", "answer", "at", tenths(at), "value", answer));
        events.add(Map.of("type", "sent", "at", tenths(at + TO_SEND_MS)));
    }

    /** Which decimal and binary numbers carry without a difference. */
    private static double tenths(double millis) {
        return Math.round(10 * millis) / 10.0;
    }
}
