package org.earshot.web.researcher.form;

import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.earshot.study.document.FieldSchema;
import tools.jackson.databind.JsonNode;

/** A number. What is none goes into the document as it was typed, where the schema calls it a mistake. */
final class NumberField extends FormField {

    private static final String WHOLE = "[+-]?[0-9]{1,40}";
    private static final String DECIMAL = "[+-]?[0-9]{0,40}[.]?[0-9]{1,40}";

    private final Control.Line line;

    NumberField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        addClassName("short");
        line = new Control.Line(text -> write(text.strip(), number(text.strip())));
        line.getElement()
                .setAttribute("inputmode", schema.kind() == FieldSchema.Kind.WHOLE_NUMBER ? "numeric" : "decimal")
                .setProperty("value", value().isValueNode() ? value().asString("") : "");
        schema.byDefault().ifPresent(given -> line.getElement().setAttribute("placeholder", given.asString()));
        layOut(line);
    }

    static JsonNode number(String text) {
        if (text.matches(WHOLE)) {
            return Draft.JSON.numberNode(new BigInteger(text));
        }
        return text.matches(DECIMAL) ? Draft.JSON.numberNode(new BigDecimal(text)) : Draft.JSON.stringNode(text);
    }

    @Override
    Element control() {
        return line.getElement();
    }
}
