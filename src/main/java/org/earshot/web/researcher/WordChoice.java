package org.earshot.web.researcher;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** Chooses one of several words: the browser's own list. */
@Tag("select")
class WordChoice extends AbstractSinglePropertyField<WordChoice, String> {

    /** @param words what is shown for every value, in order; the first one is chosen */
    WordChoice(Map<String, String> words) {
        super("value", words.keySet().iterator().next(), false);
        setSynchronizedEvent("change");
        words.forEach((value, shown) -> getElement()
                .appendChild(new Element("option").setAttribute("value", value).setText(shown)));
        setValue(words.keySet().iterator().next());
    }
}
