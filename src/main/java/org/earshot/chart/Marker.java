package org.earshot.chart;

import java.util.Locale;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Modality;

/**
 * How a condition looks in every chart: one colour, named in the stylesheet as {@code c1} to {@code c7}, and one shape, so
 * that it can be told apart in print and without colour vision.
 */
public enum Marker {
    CIRCLE,
    DIAMOND,
    SQUARE,
    TRIANGLE,
    CROSS,
    PLUS,
    HOURGLASS;

    /** The same for a condition everywhere. */
    public static Marker of(Condition condition) {
        boolean heard = condition.modality() == Modality.AUDIBLE;
        return switch (condition.content()) {
            case EXPLANATION -> heard ? CIRCLE : DIAMOND;
            case SIGNAL -> heard ? SQUARE : TRIANGLE;
            case FAUX -> heard ? CROSS : PLUS;
            case TIME_FREQUENCY -> HOURGLASS;
        };
    }

    /** The stylesheet's class of the colour. */
    public String colour() {
        return "c" + (ordinal() + 1);
    }

    /** The shape around a point, about nine units wide. */
    public SvgElement at(double x, double y) {
        String path = switch (this) {
            case CIRCLE -> "M%1$.2f %2$.2fm-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0z";
            case DIAMOND -> "M%1$.2f %2$.2fm0 -5.4l5.4 5.4l-5.4 5.4l-5.4 -5.4z";
            case SQUARE -> "M%1$.2f %2$.2fm-3.8 -3.8h7.6v7.6h-7.6z";
            case TRIANGLE -> "M%1$.2f %2$.2fm0 -5.2l4.8 8.6h-9.6z";
            case CROSS ->
                "M%1$.2f %2$.2fm0 -1.8l2.6 -2.6l1.8 1.8l-2.6 2.6l2.6 2.6l-1.8 1.8l-2.6 -2.6l-2.6 2.6l-1.8 -1.8l2.6 -2.6"
                        + "l-2.6 -2.6l1.8 -1.8z";
            case PLUS -> "M%1$.2f %2$.2fm-1.4 -4.8h2.8v3.4h3.4v2.8h-3.4v3.4h-2.8v-3.4h-3.4v-2.8h3.4z";
            case HOURGLASS -> "M%1$.2f %2$.2fm-4.4 -4.4h8.8l-8.8 8.8h8.8z";
        };
        return SvgElement.of("path").with("class", "marker").with("d", String.format(Locale.ROOT, path, x, y));
    }
}
