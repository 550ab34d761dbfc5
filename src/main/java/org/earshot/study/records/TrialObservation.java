package org.earshot.study.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a browser told of one trial, summed up from its events. A browser may tell anything; what is not of the expected kind
 * counts as not told.
 *
 * @param playsFinished how many plays reached the end of the sound
 * @param focusLosses how often the window lost the focus
 * @param timesHidden how often the page went out of sight
 * @param outputLatencyMs of the sound at the last play
 * @param underruns of the sound output up to the last play, since the page was opened
 * @param viewportWidth of the page, in CSS pixels
 * @param viewportHeight of the page, in CSS pixels
 */
public record TrialObservation(
        int playsFinished,
        int focusLosses,
        int timesHidden,
        OptionalDouble outputLatencyMs,
        OptionalInt underruns,
        OptionalInt viewportWidth,
        OptionalInt viewportHeight,
        Optional<DeviceClass> device) {

    /** @param events in the order in which they happened, each with a {@code type} */
    public static TrialObservation of(List<Map<String, Object>> events) {
        Map<String, Object> viewport = last(events, "viewport");
        Map<String, Object> play = last(events, "play");
        OptionalDouble width = number(viewport, "width");
        OptionalDouble height = number(viewport, "height");
        return new TrialObservation(
                count(events, "played-to-end"),
                count(events, "focus-lost"),
                count(events, "page-hidden"),
                number(play, "outputLatencyMs"),
                whole(number(play, "underruns")),
                whole(width),
                whole(height),
                device(viewport, width, height));
    }

    private static Optional<DeviceClass> device(
            Map<String, Object> viewport, OptionalDouble width, OptionalDouble height) {
        return viewport.get("touch") instanceof Boolean touch && width.isPresent() && height.isPresent()
                ? Optional.of(DeviceClass.of(touch, Math.min(width.getAsDouble(), height.getAsDouble())))
                : Optional.empty();
    }

    private static int count(List<Map<String, Object>> events, String type) {
        return (int)
                events.stream().filter(event -> type.equals(event.get("type"))).count();
    }

    private static Map<String, Object> last(List<Map<String, Object>> events, String type) {
        return events.reversed().stream()
                .filter(event -> type.equals(event.get("type")))
                .findFirst()
                .orElse(Map.of());
    }

    private static OptionalDouble number(Map<String, Object> event, String name) {
        return event.get(name) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    private static OptionalInt whole(OptionalDouble number) {
        return number.isPresent() ? OptionalInt.of((int) Math.round(number.getAsDouble())) : OptionalInt.empty();
    }
}
