package org.earshot.web.researcher.component.field;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** Chooses one of a few. */
@Tag("select")
public class OptionChoice extends AbstractSinglePropertyField<OptionChoice, String> {

    /** @param options what they mean, in words, by their values and in their order */
    public OptionChoice(Map<String, String> options, String chosen) {
        super("value", chosen, false);
        setSynchronizedEvent("change");
        options.forEach((value, words) -> {
            Element option = new Element("option").setAttribute("value", value).setText(words);
            if (value.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            getElement().appendChild(option);
        });
    }
}
