package org.earshot.study.session.input;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How a participant comes to a study.
 *
 * @param external what a recruiting platform passes on, such as {@code PROLIFIC_PID}
 * @param attempt random, drawn by the page: a start that is repeated with it resumes the session that the first one began
 * @param link the token of a personal link
 */
public record Arrival(Map<String, String> external, Optional<UUID> attempt, Optional<String> link) {

    public Arrival {
        external = Map.copyOf(external);
    }

    /** Keeps the link's token out of logs. */
    @Override
    public String toString() {
        return "Arrival[" + external.keySet() + "]";
    }
}
