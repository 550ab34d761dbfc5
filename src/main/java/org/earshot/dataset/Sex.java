package org.earshot.dataset;

import java.util.Locale;
import java.util.Optional;

/** A speaker's sex, as the data sets tell it. */
public enum Sex {
    FEMALE,
    MALE;

    /** Reads {@code female} and {@code male} in any case; anything else is unknown. */
    public static Optional<Sex> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "female" -> Optional.of(FEMALE);
            case "male" -> Optional.of(MALE);
            default -> Optional.empty();
        };
    }
}
