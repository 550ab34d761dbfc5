package org.earshot.study.session.input;

import java.util.Locale;
import java.util.Optional;

/** Where a session is. */
public enum Phase {
    CONSENT,
    DEMOGRAPHICS,
    AUDIO_CHECK,
    HEADPHONE_CHECK,
    INSTRUCTIONS,
    PRACTICE,
    TRIAL,
    BREAK,
    DEBRIEFING,
    FINISHED,
    WITHDRAWN,
    SCREENED_OUT;

    /** The written form: {@code audio-check} and so on. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the written form. */
    public static Optional<Phase> of(String written) {
        for (Phase phase : values()) {
            if (phase.written().equals(written)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing comes after it. */
    public boolean last() {
        return this == FINISHED || this == WITHDRAWN || this == SCREENED_OUT;
    }
}
