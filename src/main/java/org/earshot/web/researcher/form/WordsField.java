package org.earshot.web.researcher.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.study.document.FieldSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What participants read: written once for all languages, or once per language. */
final class WordsField extends FormField {

    private static final int MOST_ROWS = 14;
    private static final int FEWEST_ROWS = 3;

    private final boolean page;
    private Element first = new Element("input");
    private List<String> languages = List.of();

    WordsField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        this.page = schema.kind() == FieldSchema.Kind.PAGE;
        draw();
    }

    private void draw() {
        removeAll();
        languages = draft().languages();
        if (value().isObject()) {
            drawPerLanguage();
        } else {
            Written written = written(path(), draft().mainLanguage(), schema().title(), value().asString(""));
            first = written.control().getElement();
            layOut(written.control(), written.shown());
            if (languages.size() > 1) {
                add(button("Write it once per language", this::separate));
            }
        }
    }

    private void drawPerLanguage() {
        Span title = new Span(schema().title());
        title.addClassName("label");
        title.setId(id("label"));
        add(title);
        addHelp();
        Div all = new Div();
        all.addClassName("languages");
        all.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id("label"));
        for (String language : present()) {
            String inside = path() + "." + language;
            String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
            Written written = written(
                    inside,
                    language,
                    schema().title() + ", " + name,
                    value().path(language).asString(""));
            written.control().setId(id("field") + "-" + language);
            NativeLabel label = new NativeLabel(name);
            label.setFor(id("field") + "-" + language);
            if (all.getChildren().findAny().isEmpty()) {
                first = written.control().getElement();
            }
            all.add(label, written.shown());
        }
        add(all, problem(), button("Use one text for all languages", this::join));
        show(List.of());
    }

    /** The study's languages, and what is written in others, which is a mistake that one has to see. */
    private Set<String> present() {
        Set<String> present = new LinkedHashSet<>(languages);
        present.addAll(value().propertyNames());
        return present;
    }

    /** @param shown the control, of a page with what participants see of it */
    private record Written(Component control, Component shown) {}

    private Written written(String place, String language, String name, String text) {
        if (!page) {
            Component line = new Control.Line(typed -> type(place, typed));
            line.getElement().setProperty("value", text);
            return new Written(line, line);
        }
        TextPreview preview = new TextPreview(name, language, text);
        Component lines = new Control.Lines(typed -> {
            preview.show(typed);
            type(place, typed);
        });
        int rows = Math.clamp((int) text.lines().count() + 1, FEWEST_ROWS, MOST_ROWS);
        lines.getElement().setProperty("value", text).setAttribute("rows", String.valueOf(rows));
        Div both = new Div(lines, preview);
        both.addClassName("written");
        return new Written(lines, both);
    }

    private void type(String place, String text) {
        touch();
        if (place.equals(path())) {
            write(text, Draft.JSON.stringNode(text));
        } else if (text.isEmpty()) {
            draft().remove(place);
        } else {
            draft().set(place, Draft.JSON.stringNode(text));
        }
    }

    private NativeButton button(String words, Runnable deed) {
        NativeButton button = new NativeButton(words, click -> deed.run());
        button.addClassName("link");
        button.setAriaLabel(words + ": " + schema().title());
        return button;
    }

    private void separate() {
        String text = value().asString("");
        ObjectNode all = Draft.JSON.objectNode();
        languages.forEach(language -> all.put(language, text));
        draft().edit(before -> before.with(path(), all), this::drawAndFocus);
    }

    private void join() {
        JsonNode main = value().path(draft().mainLanguage());
        String text = main.isString()
                ? main.asString()
                : value().valueStream().findFirst().map(JsonNode::asString).orElse("");
        draft().edit(before -> before.with(path(), Draft.JSON.stringNode(text)), this::drawAndFocus);
    }

    private void drawAndFocus() {
        draw();
        first.callJsFunction("focus");
    }

    @Override
    void documentChanged() {
        if (!languages.equals(draft().languages())) {
            draw();
        }
    }

    @Override
    Element control() {
        return first;
    }
}
