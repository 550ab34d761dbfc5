package org.earshot.web.researcher.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One matter on a page, under a title. */
public class Card extends Section {

    public Card(String title, Component... content) {
        addClassName("card");
        add(new H2(title));
        add(content);
    }

    /** What one should know to read it, under the title. */
    public Card explained(String words) {
        Paragraph explanation = new Paragraph(words);
        explanation.addClassName("quiet");
        addComponentAtIndex(1, explanation);
        return this;
    }

    public Card wide() {
        addClassName("wide");
        return this;
    }
}
