package org.earshot.web.researcher.component.field;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.earshot.study.configuration.Condition;
import org.earshot.web.researcher.component.Wording;

/** Chooses one of a study's conditions. */
@Tag("select")
public class ConditionChoice extends AbstractSinglePropertyField<ConditionChoice, String> {

    public ConditionChoice(List<Condition> conditions, Condition chosen) {
        super("value", chosen.name(), false);
        setSynchronizedEvent("change");
        conditions.forEach(condition -> getElement().appendChild(option(condition, condition.equals(chosen))));
        setValue(chosen.name());
    }

    private static Element option(Condition condition, boolean chosen) {
        return new Element("option")
                .setAttribute("value", condition.name())
                .setAttribute("selected", chosen)
                .setText(Wording.condition(condition));
    }

    public Condition condition() {
        return Condition.parse(getValue());
    }
}
