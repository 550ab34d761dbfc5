package org.earshot.web.researcher.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One number that matters, what it is, and what belongs to it. */
public class Tile extends Div {

    public Tile(String name, String value, String more) {
        addClassName("tile");
        Element number = new Element("strong").setText(value);
        add(new Span(name));
        getElement().appendChild(number);
        getElement().appendChild(new Element("small").setText(more));
    }
}
