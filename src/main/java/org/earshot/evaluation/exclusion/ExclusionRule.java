package org.earshot.evaluation.exclusion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The rules of {@link org.earshot.study.configuration.Exclusions}, in the order in which they are applied: whoever or whatever several of them
 * meet is counted at the first. Those on whole sessions come before those on single answers.
 */
public enum ExclusionRule {
    SCREENED_OUT,
    UNFINISHED,
    FAILED_HEADPHONE_CHECK,
    FAILED_ATTENTION_CHECKS,
    FAST_MEDIAN,
    SAME_ANSWER,
    TOO_FAST,
    TOO_SLOW,
    PLAYBACK_NOT_FINISHED,
    SOUND_TROUBLE;

    /** Whether it leaves out whole sessions; the others leave out single answers. */
    public boolean ofSessions() {
        return compareTo(TOO_FAST) < 0;
    }

    /** As in exported files and in the HTTP API, such as {@code too-fast}. */
    @JsonValue
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
