package org.earshot.dataset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.earshot.EarshotException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * AudioMNIST's table of speakers: a JSON object from the two-digit id to {@code age}, {@code gender}, {@code accent},
 * {@code native speaker} and more. Ages come as numbers and as text, one is 1234; accents vary in case; some copies lack speakers.
 */
record SpeakerTable(Map<String, Speaker> speakers) {

    private static final int OLDEST = 120;

    static SpeakerTable empty() {
        return new SpeakerTable(Map.of());
    }

    static SpeakerTable read(Path file) {
        JsonNode table;
        try {
            table = JsonMapper.shared().readTree(file);
        } catch (JacksonException e) {
            throw new EarshotException("not JSON: " + e.getOriginalMessage(), e);
        }
        if (!table.isObject()) {
            throw new EarshotException("not a JSON object of speakers");
        }
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : table.properties()) {
            speakers.put(entry.getKey(), speaker(entry.getKey(), entry.getValue()));
        }
        return new SpeakerTable(speakers);
    }

    /** What is known of the speaker; for one that is missing in the table, nothing but the id. */
    Speaker speaker(String id) {
        return speakers.getOrDefault(id, Speaker.unknown(id));
    }

    private static Speaker speaker(String id, JsonNode entry) {
        return new Speaker(
                id,
                text(entry, "gender").flatMap(Sex::parse),
                age(text(entry, "age")),
                text(entry, "accent").map(SpeakerTable::capitalised),
                text(entry, "native speaker").flatMap(SpeakerTable::yesOrNo));
    }

    private static OptionalInt age(Optional<String> text) {
        if (text.isEmpty() || !text.get().matches("[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        int age = Integer.parseInt(text.get());
        return age > 0 && age <= OLDEST ? OptionalInt.of(age) : OptionalInt.empty();
    }

    private static Optional<String> text(JsonNode entry, String name) {
        return entry.path(name).asStringOpt().map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String capitalised(String accent) {
        return accent.substring(0, 1).toUpperCase(Locale.ROOT) + accent.substring(1);
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
