package org.earshot.web.researcher.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A field of the browser's own whose value arrives while it is typed. */
final class Control {

    /** Long enough for a fast typist not to be told off in the middle of a word. */
    private static final int PAUSE_MS = 300;

    private Control() {}

    @Tag("input")
    static final class Line extends Component {

        Line(Consumer<String> typed) {
            getElement().setAttribute("type", "text").setAttribute("autocomplete", "off");
            listen(getElement(), typed);
        }
    }

    @Tag("textarea")
    static final class Lines extends Component {

        Lines(Consumer<String> typed) {
            listen(getElement(), typed);
        }
    }

    @Tag("select")
    static final class Select extends Component {

        Select(Consumer<String> chosen) {
            getElement().addPropertyChangeListener("value", "change", change -> {
                if (change.isUserOriginated()) {
                    chosen.accept(text(change.getValue()));
                }
            });
        }

        void option(String value, String words) {
            getElement()
                    .appendChild(
                            new Element("option").setAttribute("value", value).setText(words));
        }
    }

    @Tag("input")
    static final class Check extends Component {

        Check(Consumer<Boolean> ticked) {
            getElement().setAttribute("type", "checkbox");
            getElement().addPropertyChangeListener("checked", "change", change -> {
                if (change.isUserOriginated()) {
                    ticked.accept(Boolean.TRUE.equals(change.getValue()));
                }
            });
        }
    }

    private static void listen(Element element, Consumer<String> typed) {
        Typing.listen(element, PAUSE_MS, typed);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
