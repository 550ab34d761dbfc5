package org.earshot.web.researcher.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.earshot.web.Markdown;

/** A text as participants see it: of the same Markdown, by the same renderer, which lets nothing through that could do harm. */
final class TextPreview extends Div {

    private final Div text = new Div();

    /**
     * @param name of the text, for those who do not see where it stands
     * @param language of the text
     */
    TextPreview(String name, String language, String markdown) {
        addClassName("text-preview");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "As participants see it: " + name);
        Span caption = new Span("As participants see it");
        caption.addClassName("quiet");
        caption.getElement().setAttribute("aria-hidden", "true");
        text.addClassName("prose");
        // What is longer than its place is scrolled, also by the keyboard.
        text.getElement().setAttribute("tabindex", "0").setAttribute("lang", language);
        add(caption, text);
        show(markdown);
    }

    void show(String markdown) {
        text.setClassName("empty", markdown.isBlank());
        text.getElement().setProperty("innerHTML", markdown.isBlank() ? "Nothing yet." : Markdown.toHtml(markdown));
    }
}
