package org.earshot.web.researcher.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One number that matters, what it is, and what belongs to it. */
public class FigureTile extends Div {

    public FigureTile(String name, String value, String more) {
        this(name, value, small(more));
    }

    /** @param more may take its time */
    public FigureTile(String name, String value, Component more) {
        addClassName("tile");
        add(new Span(name));
        getElement().appendChild(new Element("strong").setText(value));
        add(more);
    }

    public static Component small(String words) {
        HtmlContainer small = new HtmlContainer("small");
        small.setText(words);
        return small;
    }
}
