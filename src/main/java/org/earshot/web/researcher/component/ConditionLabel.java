package org.earshot.web.researcher.component;

import com.vaadin.flow.component.html.Span;
import org.earshot.chart.Marker;
import org.earshot.chart.SvgElement;
import org.earshot.study.configuration.Condition;

/** A condition's name with its shape and colour, the same in every chart and table. */
public class ConditionLabel extends Span {

    public ConditionLabel(Condition condition) {
        addClassName("condition");
        Marker marker = Marker.of(condition);
        Span shape = new Span();
        shape.addClassName(marker.colour());
        shape.getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty(
                        "innerHTML",
                        SvgElement.of("svg")
                                .with("viewBox", "0 0 12 12")
                                .with("width", "12")
                                .with("height", "12")
                                .add(marker.at(6, 6))
                                .toString());
        add(shape, new Span(Wording.condition(condition)));
    }
}
