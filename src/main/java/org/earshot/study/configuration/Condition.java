package org.earshot.study.configuration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.earshot.EarshotException;

/**
 * One cell of the study's design, written {@code audible-explanation}, {@code visual-time-frequency} and so on. Relevance over time
 * and frequency cannot be heard.
 */
public record Condition(Modality modality, Content content) {

    public Condition {
        if (!exists(modality, content)) {
            throw new EarshotException("There is no condition '" + name(modality, content) + "'");
        }
    }

    /** All conditions that a study may have. */
    public static List<Condition> all() {
        return Arrays.stream(Content.values())
                .flatMap(content -> Arrays.stream(Modality.values())
                        .filter(modality -> exists(modality, content))
                        .map(modality -> new Condition(modality, content)))
                .toList();
    }

    /** Reads the written form; refuses anything else by name. */
    public static Condition parse(String name) {
        return all().stream()
                .filter(condition -> condition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EarshotException("There is no condition '" + name + "'"));
    }

    private static boolean exists(Modality modality, Content content) {
        return modality == Modality.VISUAL || content != Content.TIME_FREQUENCY;
    }

    private static String name(Modality modality, Content content) {
        return modality.name().toLowerCase(Locale.ROOT) + "-" + content.written();
    }

    public String name() {
        return name(modality, content);
    }

    @Override
    public String toString() {
        return name();
    }
}
