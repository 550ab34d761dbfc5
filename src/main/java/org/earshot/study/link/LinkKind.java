package org.earshot.study.link;

import java.util.Locale;
import java.util.Optional;

/** What a personal link is good for. */
public enum LinkKind {

    /** One participation, on the device where it was started. */
    SINGLE_USE,

    /** One participation, to go on with on any device. */
    RESUMABLE;

    /** The written form: {@code single-use} or {@code resumable}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the written form. */
    public static Optional<LinkKind> of(String written) {
        for (LinkKind kind : values()) {
            if (kind.written().equals(written)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
