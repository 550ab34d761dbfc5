package org.earshot.study.configuration;

import java.util.Locale;

/** Where the relevance of a placebo comes from. */
public enum Faux {
    /** From the same network with its weights randomised. */
    RANDOMISED,
    /** From the decision itself, but shifted in time. */
    SHIFTED;

    /** Reads the form that configurations have. */
    public static Faux parse(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
