package org.earshot.study.configuration;

import java.util.Locale;

/** The colours in which drawings show relevance. */
public enum PaletteName {
    /** Red for the decision, blue against it. */
    RED_BLUE,
    /** Orange and blue, which are told apart with any kind of colour vision. */
    ORANGE_BLUE,
    /** Red and blue without any further help. */
    RED_BLUE_PLAIN;

    /** As in configurations: {@code red-blue} and so on. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the written form of a checked configuration. */
    public static PaletteName parse(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
