package org.earshot.web.researcher.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will be here and how to get it. */
public class EmptyState extends Div {

    public EmptyState(String title, String words, Component... ways) {
        addClassName("empty");
        add(new H2(title), new Paragraph(words));
        add(ways);
    }
}
