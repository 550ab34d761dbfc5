package org.earshot.web.researcher;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** Chooses one of several named things; the first one at the beginning. */
@Tag("select")
class Choice extends AbstractSinglePropertyField<Choice, String> {

    /** @param options words by value, in their order */
    Choice(Map<String, String> options) {
        super("value", options.keySet().iterator().next(), false);
        setSynchronizedEvent("change");
        options.forEach((value, words) -> getElement()
                .appendChild(new Element("option").setAttribute("value", value).setText(words)));
    }
}
