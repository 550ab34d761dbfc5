package org.earshot.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a column holds, as the codebook writes it. */
public enum ColumnType {
    /** Any text; see {@link CsvTable} on texts that look like formulas. */
    TEXT,
    INTEGER,
    /** With a decimal point, without an exponent. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** ISO 8601 in UTC. */
    TIME;

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
