package org.earshot.app.scripted;

import java.time.Duration;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * As long as people take: in trials the sound's second, the answer's response time and half a second until the next; longer
 * for texts and questions.
 *
 * @param random of one participant
 */
public record HumanPauses(RandomGenerator random) implements Pauses {

    private static final double CLIP_AND_CHANGE_MS = 1500;
    private static final double READING_MS = 4000;

    @Override
    public Duration before(JsonNode state, double responseTimeMs) {
        double millis = switch (state.path("phase").asString()) {
            case "trial", "practice" -> CLIP_AND_CHANGE_MS + responseTimeMs;
            default -> READING_MS * (0.5 + random.nextDouble());
        };
        return Duration.ofMillis(Math.round(millis));
    }
}
