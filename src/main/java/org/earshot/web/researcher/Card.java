package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One matter on a page, under a title. */
class Card extends Section {

    Card(String title, Component... content) {
        addClassName("card");
        add(new H2(title));
        add(content);
    }

    /** What one should know to read it, under the title. */
    Card explained(String words) {
        Paragraph explanation = new Paragraph(words);
        explanation.addClassName("quiet");
        addComponentAtIndex(1, explanation);
        return this;
    }

    Card wide() {
        addClassName("wide");
        return this;
    }
}
