package org.earshot.web.researcher.component.field;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** One of several words, in the browser's own list. */
@Tag("select")
public class Choice extends AbstractSinglePropertyField<Choice, String> {

    private final String chosen;

    /** @param chosen the value that is chosen at first, once it is among the options */
    public Choice(String chosen) {
        super("value", chosen, false);
        this.chosen = chosen;
        setSynchronizedEvent("change");
    }

    public Choice option(String value, String words) {
        Element option = new Element("option").setAttribute("value", value).setText(words);
        if (value.equals(chosen)) {
            option.setAttribute("selected", true);
        }
        getElement().appendChild(option);
        return this;
    }
}
