package org.earshot.web.chart;

import java.util.Locale;
import org.earshot.study.Condition;
import org.earshot.study.Content;
import org.earshot.study.Modality;

/**
 * How a condition looks in every chart: one colour, named in the stylesheet as {@code c1} to {@code c4}, and one shape, so
 * that it can be told apart in print and without colour vision.
 */
public enum Marker {
    CIRCLE,
    DIAMOND,
    SQUARE,
    TRIANGLE;

    /** The same for a condition everywhere. */
    public static Marker of(Condition condition) {
        boolean heard = condition.modality() == Modality.AUDIBLE;
        if (condition.content() == Content.EXPLANATION) {
            return heard ? CIRCLE : DIAMOND;
        }
        return heard ? SQUARE : TRIANGLE;
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
        };
        return SvgElement.of("path").with("class", "marker").with("d", String.format(Locale.ROOT, path, x, y));
    }
}
