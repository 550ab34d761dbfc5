package org.earshot.app.scripted;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** How long a scripted participant takes. */
@FunctionalInterface
public interface Pauses {

    /** As fast as the server answers. */
    Pauses NONE = (state, responseTimeMs) -> Duration.ZERO;

    /**
     * From the moment that a state is shown to the moment that it is answered.
     *
     * @param state as the HTTP API describes it
     * @param responseTimeMs what the answer says of its response time; 0 where there is none
     */
    Duration before(JsonNode state, double responseTimeMs);
}
