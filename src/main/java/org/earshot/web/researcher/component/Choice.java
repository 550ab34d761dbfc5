package org.earshot.web.researcher.component;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

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
        return option(getElement(), value, words);
    }

    /** Options under a title. */
    Choice group(String title, Map<String, String> options) {
        Element group = new Element("optgroup").setAttribute("label", title);
        options.forEach((value, words) -> option(group, value, words));
        getElement().appendChild(group);
        return this;
    }

    private Choice option(Element parent, String value, String words) {
        Element option = new Element("option").setAttribute("value", value).setText(words);
        if (value.equals(chosen)) {
            option.setAttribute("selected", true);
        }
        parent.appendChild(option);
        return this;
    }
}
