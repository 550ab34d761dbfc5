package org.earshot.study.session.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a participant's page sends for one trial.
 *
 * @param confidence from 1 (guessed) to 5 (certain)
 * @param responseTimeMs from the stimulus's first audible or visible moment, on one monotonic clock
 * @param events what the browser observed, such as the time of each play; kept as sent
 */
public record TrialAnswer(
        String answer,
        Optional<String> secondChoice,
        OptionalInt confidence,
        OptionalInt plays,
        OptionalDouble responseTimeMs,
        List<Map<String, Object>> events) {

    public TrialAnswer {
        events = List.copyOf(events);
    }
}
