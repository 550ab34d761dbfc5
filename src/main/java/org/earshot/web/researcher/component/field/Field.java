package org.earshot.web.researcher.component.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A form's field under its label. */
public class Field extends NativeLabel {

    /** @param meaning what is to be filled in, shown where the label is pointed at */
    public Field(String words, Component field, String meaning) {
        setTitle(meaning);
        add(new Span(words), field);
    }

    /** Fields and buttons beside each other, as far as there is room. */
    public static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassNames("link-row", "link-form");
        return row;
    }
}
