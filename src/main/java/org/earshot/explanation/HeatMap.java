package org.earshot.explanation;

import java.util.List;

/** Colours for relevance on one scale over a whole stimulus, symmetric about zero: the greatest absolute value is full colour. */
record HeatMap(double most, Palette palette) {

    static HeatMap over(List<PixelColumn> columns, Palette palette) {
        double most = columns.stream()
                .mapToDouble(column -> Math.abs(column.relevance()))
                .max()
                .orElse(0);
        return new HeatMap(most, palette);
    }

    /** The RGB colour of a value; neutral everywhere if all values are zero. */
    int colour(double relevance) {
        return palette.of(most > 0 ? relevance / most : 0);
    }
}
