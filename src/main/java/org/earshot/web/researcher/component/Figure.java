package org.earshot.web.researcher.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.Rate;

/** A figure with its interval behind it, smaller. */
public class Figure extends Span {

    public Figure(OptionalDouble value, Optional<Interval> interval) {
        this(Wording.figure(value), interval.map(Wording::interval));
    }

    private Figure(String value, Optional<String> interval) {
        addClassName("figure");
        getElement().appendChild(new Element("span").setText(value));
        interval.ifPresent(words -> getElement().appendChild(new Element("small").setText(words)));
    }

    public static Figure of(String value) {
        return new Figure(value, Optional.empty());
    }

    /** In percent. */
    public static Figure of(Rate rate) {
        return percent(rate.share(), rate.interval());
    }

    public static Figure of(String value, String interval) {
        return new Figure(value, Optional.of(interval));
    }

    /** With its sign. */
    public static Figure difference(OptionalDouble value, Optional<Interval> interval) {
        return new Figure(
                Wording.signed(value),
                interval.map(of -> Wording.signed(OptionalDouble.of(of.low())) + " to "
                        + Wording.signed(OptionalDouble.of(of.high()))));
    }

    /** A difference of shares, with its sign, in percentage points. */
    public static Figure points(OptionalDouble difference, Optional<Interval> interval) {
        return new Figure(
                difference.isPresent() ? Wording.points(difference.getAsDouble()) : Wording.UNDEFINED,
                interval.map(of -> Wording.points(of.low()) + " to " + Wording.points(of.high())));
    }

    public static Figure percent(OptionalDouble share, Optional<Interval> interval) {
        return new Figure(Wording.percent(share), interval.map(Wording::percent));
    }
}
