package org.earshot.web.researcher.form;

import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** Hears what is typed into a field of the browser's own. */
public final class Typing {

    private Typing() {}

    /**
     * @param pauseMs the text arrives when nothing was typed for so long, or when the field is left, which a click on a button does
     *     before the click itself
     */
    public static void listen(Element element, int pauseMs, Consumer<String> typed) {
        element.addEventListener(
                        "typed",
                        event -> typed.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
        element.executeJs("""
                let waiting = 0;
                const send = () => {
                  clearTimeout(waiting);
                  waiting = 0;
                  this.dispatchEvent(new CustomEvent('typed', {detail: this.value}));
                };
                this.addEventListener('input', () => {
                  clearTimeout(waiting);
                  waiting = setTimeout(send, $0);
                });
                this.addEventListener('change', () => waiting && send());""", pauseMs);
    }

    /** Puts a text into the field, whatever was typed before. */
    static void write(Element element, String text) {
        element.executeJs("this.value = $0", text);
    }
}
