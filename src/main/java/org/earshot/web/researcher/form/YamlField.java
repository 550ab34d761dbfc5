package org.earshot.web.researcher.form;

import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.earshot.study.document.FieldSchema;
import org.earshot.study.document.StudyDocument;
import tools.jackson.databind.JsonNode;

/** A value that no other field knows, in YAML. */
final class YamlField extends FormField {

    private final Control.Lines lines;

    YamlField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        lines = new Control.Lines(text -> write(text.strip(), parsed(text.strip())));
        lines.getElement()
                .setAttribute("rows", "3")
                .setAttribute("class", "yaml")
                .setAttribute("placeholder", "in YAML, such as conv1: flat")
                .setProperty("value", written());
        layOut(lines);
    }

    /** JSON is YAML, too. */
    private String written() {
        if (value().isObject()) {
            return value().properties().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining("\n"));
        }
        return value().isMissingNode() ? "" : value().toString();
    }

    private static JsonNode parsed(String text) {
        JsonNode value = new StudyDocument("value:\n" + text.indent(2)).value("value");
        return value.isMissingNode() ? Draft.JSON.stringNode(text) : value;
    }

    @Override
    Element control() {
        return lines.getElement();
    }
}
