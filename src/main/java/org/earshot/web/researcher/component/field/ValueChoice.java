package org.earshot.web.researcher.component.field;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** Chooses one of several values, each with its words; the first one at first. */
@Tag("select")
public class ValueChoice extends AbstractSinglePropertyField<ValueChoice, String> {

    public ValueChoice() {
        super("value", "", false);
        setSynchronizedEvent("change");
    }

    public ValueChoice option(String value, String words) {
        getElement()
                .appendChild(new Element("option").setAttribute("value", value).setText(words));
        return this;
    }

    public void whenChosen(Consumer<String> consumer) {
        addValueChangeListener(event -> consumer.accept(event.getValue()));
    }
}
