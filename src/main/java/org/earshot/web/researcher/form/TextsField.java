package org.earshot.web.researcher.form;

import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.earshot.study.document.FieldSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Several short texts, separated by commas. */
final class TextsField extends FormField {

    private final Control.Line line;

    TextsField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        line = new Control.Line(text -> write(text.strip(), list(text)));
        line.getElement()
                .setAttribute("placeholder", "separated by commas")
                .setProperty(
                        "value", value().valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
        layOut(line);
    }

    private static ArrayNode list(String text) {
        ArrayNode list = Draft.JSON.arrayNode();
        Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(list::add);
        return list;
    }

    @Override
    Element control() {
        return line.getElement();
    }
}
