package org.earshot.study.session;

import java.util.Locale;

/** Why somebody may not go on. */
public enum ScreenedOut {
    /** The headphone check was failed. */
    HEADPHONES,
    /** Practice did not reach its criterion. */
    PRACTICE,
    /** Too many trials were answered otherwise than told. */
    ATTENTION;

    /** As in the HTTP API and in exported files. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
