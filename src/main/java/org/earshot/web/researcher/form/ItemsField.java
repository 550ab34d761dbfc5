package org.earshot.web.researcher.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.study.document.FieldSchema;

/** A list that items are added to, moved in and removed from. */
final class ItemsField extends FormField {

    private final String one;
    private final List<Item> items = new ArrayList<>();
    private final NativeButton add;

    ItemsField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        addClassName("items");
        String title = schema.item().title();
        one = title.equals(schema.title()) ? "item" : title.toLowerCase(Locale.ROOT);
        add = new NativeButton("Add " + (one.matches("[aeiou].*") ? "an " : "a ") + one, click -> addItem());
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id("label"));
        draw(List.of());
    }

    private void draw(List<Boolean> open) {
        removeAll();
        items.clear();
        Span name = new Span(schema().title());
        name.addClassName("label");
        name.setId(id("label"));
        add(name);
        addHelp();
        if (value().isEmpty()) {
            Paragraph none = new Paragraph("None yet.");
            none.addClassName("help");
            add(none);
        }
        for (int i = 0; i < value().size(); i++) {
            Item item = new Item(this, i);
            item.setOpen(i < open.size() && open.get(i));
            items.add(item);
            add(item);
        }
        Div buttons = new Div(add);
        buttons.addClassName("buttons");
        add(problem(), buttons);
        show(List.of());
    }

    private List<Boolean> open() {
        return new ArrayList<>(items.stream().map(Item::isOpen).toList());
    }

    String one() {
        return one;
    }

    int size() {
        return value().size();
    }

    private void addItem() {
        int place = size();
        List<Boolean> open = open();
        open.add(true);
        touch();
        draft().edit(before -> before.with(path() + "[" + place + "]", Beginnings.item(schema(), free(place))), () -> {
            draw(open);
            items.getLast().focusFirstField();
        });
    }

    /** A number whose name no item has, also after others were removed. */
    private int free(int place) {
        int free = place;
        while (value().toString().contains("\"" + one + "_" + (free + 1) + "\"")) {
            free++;
        }
        return free;
    }

    void move(int from, int to) {
        List<Boolean> open = open();
        open.add(to, open.remove(from));
        draft().edit(before -> before.withMoved(path(), from, to), () -> {
            draw(open);
            items.get(to).focusMove(to > from);
        });
    }

    void remove(int place) {
        List<Boolean> open = open();
        open.remove(place);
        boolean last = size() == 1 && !schema().required();
        draft().edit(before -> before.without(last ? path() : path() + "[" + place + "]"), () -> {
            draw(open);
            add.focus();
        });
    }

    @Override
    void documentChanged() {
        items.forEach(Item::nameAnew);
    }

    @Override
    Element control() {
        return add.getElement();
    }
}
