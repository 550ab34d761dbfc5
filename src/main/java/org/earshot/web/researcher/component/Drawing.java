package org.earshot.web.researcher.component;

import com.vaadin.flow.component.html.Div;
import org.earshot.chart.SvgElement;

/** A drawing on a page. Where it does not fit, it scrolls by itself, also with the keyboard. */
public class Drawing extends Div {

    public Drawing(SvgElement drawing) {
        addClassName("drawing");
        getElement().setAttribute("tabindex", "0");
        draw(drawing);
    }

    /** Shows another one instead. */
    public final void draw(SvgElement drawing) {
        getElement().setProperty("innerHTML", drawing.toString());
    }
}
