package org.earshot.web.researcher.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** One item of a list, folded up to its name. */
final class Item extends NativeDetails {

    private final ItemsField list;
    private final int place;
    private final Span name = new Span();
    private final GroupField fields;
    private final NativeButton up;
    private final NativeButton down;

    Item(ItemsField list, int place) {
        this.list = list;
        this.place = place;
        addClassName("item");
        fields = new GroupField(
                list.draft(), list.path() + "[" + place + "]", list.schema().item(), false);
        up = button("Move up", () -> list.move(place, place - 1));
        up.setEnabled(place > 0);
        down = button("Move down", () -> list.move(place, place + 1));
        down.setEnabled(place < list.size() - 1);
        Div buttons = new Div(up, down, button("Remove", () -> list.remove(place)));
        buttons.addClassNames("buttons", "small");
        setSummary(name);
        setContent(new Div(fields, buttons));
        nameAnew();
    }

    private NativeButton button(String words, Runnable deed) {
        NativeButton button = new NativeButton(words, click -> deed.run());
        button.setAriaLabel(words + ": " + list.one() + " " + (place + 1));
        return button;
    }

    void nameAnew() {
        JsonNode value = list.draft().value(list.path() + "[" + place + "]");
        String shown = text(value.path("label"));
        String words = shown.isEmpty() ? text(value.path("id")) + text(value.path("value")) : shown;
        name.setText((place + 1) + ". " + (words.isEmpty() ? list.one().toLowerCase(Locale.ROOT) : words));
    }

    private String text(JsonNode words) {
        return words.isObject() ? words.path(list.draft().mainLanguage()).asString("") : words.asString("");
    }

    void focusFirstField() {
        getElement().executeJs("setTimeout(() => this.querySelector('input, select, textarea')?.focus())");
    }

    void focusMove(boolean wentDown) {
        NativeButton button = wentDown ? (down.isEnabled() ? down : up) : up.isEnabled() ? up : down;
        button.focus();
    }
}
