package org.earshot.study.configuration;

import java.util.Locale;

/** What a stimulus shows of a decision. */
public enum Content {
    /** The relevance of the decision. */
    EXPLANATION,
    /** The recording alone, as the baseline. */
    SIGNAL,
    /** A placebo: looks and sounds like an explanation, but its relevance does not come from this decision. See {@link Faux}. */
    FAUX,
    /** The relevance of the decision over time and frequency, for a network that sees waveforms; only to be seen. */
    TIME_FREQUENCY;

    /** As in conditions, configurations and exported files. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
