package org.earshot.web.researcher.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.study.document.FieldSchema;
import tools.jackson.databind.JsonNode;

/** One value of the document with its name, what it means, and what is wrong with it. */
abstract class FormField extends Div {

    private final Draft draft;
    private final String path;
    private final FieldSchema schema;
    private final Paragraph problem = new Paragraph();
    private boolean touched;

    FormField(Draft draft, String path, FieldSchema schema) {
        this.draft = draft;
        this.path = path;
        this.schema = schema;
        addClassName("field");
        problem.setId(id("problem"));
        problem.addClassName("mistake");
        problem.setVisible(false);
    }

    /** The element that is marked when something is wrong, and gets the focus. */
    abstract Element control();

    final Draft draft() {
        return draft;
    }

    final String path() {
        return path;
    }

    final FieldSchema schema() {
        return schema;
    }

    final Paragraph problem() {
        return problem;
    }

    final JsonNode value() {
        return draft.value(path);
    }

    final String id(String part) {
        return part + "-" + path.replaceAll("[^A-Za-z0-9_]+", "-");
    }

    /** Sets the value, or takes it out where it is optional and empty. */
    final void write(String text, JsonNode value) {
        touched = true;
        if (!text.isEmpty()) {
            draft.set(path, value);
        } else if (schema.required() && schema.start().isEmpty() && isText()) {
            draft.set(path, Draft.JSON.stringNode(""));
        } else {
            draft.remove(path);
        }
    }

    private boolean isText() {
        return switch (schema.kind()) {
            case TEXT, WORDS, PAGE -> true;
            default -> false;
        };
    }

    final void touch() {
        touched = true;
    }

    /** Whether what is still empty may be called a mistake: not before somebody was there. */
    final boolean isTouched() {
        return touched;
    }

    /** The document changed somewhere. */
    void documentChanged() {}

    /** @param mistakes what is wrong with the value; empty if nothing is */
    void show(List<String> mistakes) {
        boolean wrong = !mistakes.isEmpty();
        problem.setText(String.join(". ", mistakes));
        problem.setVisible(wrong);
        if (wrong) {
            control().setAttribute("aria-invalid", "true");
        } else {
            control().removeAttribute("aria-invalid");
        }
        List<String> described = new ArrayList<>();
        if (!schema.description().isEmpty()) {
            described.add(id("help"));
        }
        if (wrong) {
            described.add(id("problem"));
        }
        if (described.isEmpty()) {
            control().removeAttribute("aria-describedby");
        } else {
            control().setAttribute("aria-describedby", String.join(" ", described));
        }
    }

    /** Lays out the usual field: its name, what it means, the control, the mistake. */
    final void layOut(Component control) {
        layOut(control, control);
    }

    /** @param shown the control with what stands beside it */
    final void layOut(Component control, Component shown) {
        control.setId(id("field"));
        NativeLabel label = new NativeLabel(schema.title());
        label.setFor(id("field"));
        add(label);
        addHelp();
        add(shown, problem);
        show(List.of());
    }

    final void addHelp() {
        help().ifPresent(this::add);
    }

    /** What the value means, if the schema says it. */
    final Optional<Component> help() {
        if (schema.description().isEmpty()) {
            return Optional.empty();
        }
        Span help = new Span(schema.description());
        help.addClassName("help");
        help.setId(id("help"));
        return Optional.of(help);
    }
}
