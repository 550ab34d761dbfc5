package org.earshot.web.researcher.form;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.earshot.study.document.FieldSchema;

/** Yes or no. */
final class SwitchField extends FormField {

    private final Control.Check check;

    SwitchField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        addClassName("switch");
        check = new Control.Check(ticked -> write("set", Draft.JSON.booleanNode(ticked)));
        boolean byDefault =
                schema.byDefault().map(given -> given.asBoolean(false)).orElse(false);
        check.getElement().setProperty("checked", value().asBoolean(byDefault));
        check.setId(id("field"));
        NativeLabel label = new NativeLabel(schema.title());
        label.setFor(id("field"));
        add(check, label);
        addHelp();
        add(problem());
        show(List.of());
    }

    @Override
    Element control() {
        return check.getElement();
    }
}
