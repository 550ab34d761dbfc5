package org.earshot.web.researcher.form;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.earshot.study.document.FieldSchema;

/** A short text; where the installation has something to offer, the browser suggests it. */
final class TextField extends FormField {

    private final Control.Line line;
    private String shown;

    TextField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        line = new Control.Line(this::type);
        shown = value().asString("");
        line.getElement().setProperty("value", shown);
        line.getElement().setAttribute("readonly", draft.isFixed(path));
        schema.byDefault().ifPresent(given -> line.getElement().setAttribute("placeholder", given.asString()));
        layOut(line);
        suggest(draft.suggestions().values(path));
    }

    private void type(String text) {
        shown = text;
        write(text, Draft.JSON.stringNode(text));
    }

    private void suggest(List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        Element list = new Element("datalist").setAttribute("id", id("list"));
        values.forEach(value -> list.appendChild(new Element("option").setAttribute("value", value)));
        getElement().appendChild(list);
        line.getElement().setAttribute("list", id("list"));
    }

    @Override
    void documentChanged() {
        String now = value().asString("");
        if (!now.equals(shown)) {
            shown = now;
            Typing.write(line.getElement(), now);
        }
    }

    @Override
    Element control() {
        return line.getElement();
    }
}
