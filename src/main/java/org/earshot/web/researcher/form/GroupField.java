package org.earshot.web.researcher.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.study.document.FieldSchema;

/** Values that belong together; where the group as a whole may be left out, it is switched on and off. */
final class GroupField extends FormField {

    private final Control.Check check;
    private final FieldSet fields = new FieldSet();
    private final Map<String, Component> byKey = new LinkedHashMap<>();

    /** @param named whether the group's name is shown, which its place may already say */
    GroupField(Draft draft, String path, FieldSchema schema, boolean named) {
        super(draft, path, schema);
        addClassName("group");
        check = new Control.Check(this::toggle);
        Element legend = new Element("legend").setText(schema.title());
        if (schema.switched() || !named) {
            legend.getClassList().add("unseen");
        }
        fields.getElement().appendChild(legend);
        if (schema.switched()) {
            addSwitch();
        } else if (named) {
            help().ifPresent(fields::add);
        }
        add(problem(), fields);
        if (!schema.switched() || !value().isMissingNode()) {
            draw();
        } else {
            fields.setVisible(false);
        }
        show(List.of());
    }

    private void addSwitch() {
        check.setId(id("field"));
        check.getElement().setProperty("checked", !value().isMissingNode());
        NativeLabel label = new NativeLabel(schema().title());
        label.setFor(id("field"));
        Div line = new Div(check, label);
        line.addClassName("switch-line");
        add(line);
        addHelp();
    }

    private void toggle(boolean on) {
        if (on) {
            draft().edit(before -> before.with(path(), Beginnings.of(schema())), this::draw);
        } else {
            draft().edit(before -> before.without(path()), () -> {
                byKey.values().forEach(Component::removeFromParent);
                byKey.clear();
                fields.setVisible(false);
            });
        }
    }

    private void draw() {
        fields.setVisible(true);
        for (FieldSchema property : schema().properties()) {
            Component field = FormFields.of(draft(), inside(property.name()), property);
            byKey.put(property.name(), field);
            fields.add(field);
        }
        documentChanged();
    }

    private String inside(String key) {
        return path().isEmpty() ? key : path() + "." + key;
    }

    /** A question shows what its kind of answer needs, and what is there although it does not. */
    @Override
    void documentChanged() {
        if (!byKey.containsKey("options")) {
            return;
        }
        String kind = value().path("type").asString("");
        showOrHide("options", kind.equals("choice"));
        showOrHide("min", kind.equals("number") || kind.equals("scale"));
        showOrHide("max", !kind.equals("choice"));
    }

    private void showOrHide(String key, boolean needed) {
        Objects.requireNonNull(byKey.get(key)).setVisible(needed || value().has(key));
    }

    @Override
    Element control() {
        return schema().switched() ? check.getElement() : fields.getElement();
    }
}
