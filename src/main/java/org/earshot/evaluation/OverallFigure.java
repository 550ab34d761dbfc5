package org.earshot.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/** A figure of a whole matrix in which conditions are compared. */
public enum OverallFigure {
    ACCURACY("accuracy", Figures.ACCURACY),
    MACRO_INFORMEDNESS("macroInformedness", Figures.MACRO_INFORMEDNESS),
    MACRO_MARKEDNESS("macroMarkedness", Figures.MACRO_MARKEDNESS);

    private final String label;
    private final int place;

    OverallFigure(String label, int place) {
        this.label = label;
        this.place = place;
    }

    /** The name that the figure has in a {@link Summary}. */
    @JsonValue
    public String label() {
        return label;
    }

    /** Where it stands among {@link Figures#values}. */
    int place() {
        return place;
    }
}
