package org.earshot.web.researcher.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.earshot.study.document.FieldSchema;
import tools.jackson.databind.JsonNode;

/** Some of several options. */
class ChoicesField extends FormField {

    private final FieldSet options = new FieldSet();

    ChoicesField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        addClassName("choices");
        Element legend = new Element("legend").setText(schema.title());
        options.getElement().appendChild(legend);
        help().ifPresent(options::add);
        add(options, problem());
        schema.options().forEach(option -> options.add(option(option)));
        show(List.of());
    }

    Component option(String option) {
        Control.Check check = check(option);
        NativeLabel label = new NativeLabel();
        label.add(check, new Span(OptionWords.of(path(), option)));
        return label;
    }

    final Control.Check check(String option) {
        Control.Check check = new Control.Check(ticked -> tick(option, ticked));
        check.getElement().setProperty("checked", chosen().contains(option)).setAttribute("value", option);
        return check;
    }

    private List<String> chosen() {
        return value().valueStream().map(JsonNode::asString).toList();
    }

    /** The others stay in their order, also those that the schema does not know. */
    private void tick(String option, boolean ticked) {
        touch();
        int place = chosen().indexOf(option);
        if (ticked && place < 0) {
            draft().set(
                            value().isArray() ? path() + "[" + value().size() + "]" : path(),
                            value().isArray()
                                    ? Draft.JSON.stringNode(option)
                                    : Draft.JSON.arrayNode().add(option));
        } else if (!ticked && place >= 0) {
            draft().remove(path() + "[" + place + "]");
        }
    }

    @Override
    Element control() {
        return options.getElement();
    }
}
