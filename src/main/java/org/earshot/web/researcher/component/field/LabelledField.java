package org.earshot.web.researcher.component.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A field under its words. */
public class LabelledField extends NativeLabel {

    public LabelledField(String words, Component field) {
        add(new Span(words), field);
    }

    /** A field for a name that is no password, which browsers shall not guess. */
    public static Input name() {
        Input input = new Input();
        input.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        return input;
    }

    /** @param autocomplete what a keeper of passwords knows it as */
    public static Input password(String autocomplete) {
        Input input = new Input();
        input.setType("password");
        input.getElement().setAttribute("autocomplete", autocomplete).setAttribute("required", true);
        return input;
    }
}
