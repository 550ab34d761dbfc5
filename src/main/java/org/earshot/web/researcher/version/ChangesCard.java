package org.earshot.web.researcher.version;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.earshot.study.document.ConfigurationChange;
import org.earshot.study.document.StudyDocument;
import org.earshot.web.researcher.component.Card;

/** What changed, value by value. */
class ChangesCard extends Card {

    private static final int LONGEST = 80;

    ChangesCard(StudyDocument before, StudyDocument after) {
        super("What changed");
        List<ConfigurationChange> changes = ConfigurationChange.between(before, after);
        if (changes.isEmpty()) {
            add(new Paragraph("No value differs."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        changes.forEach(change -> list.add(item(change)));
        add(list);
    }

    private static ListItem item(ConfigurationChange change) {
        return new ListItem(new Code(change.path()), new Span(words(change)));
    }

    private static String words(ConfigurationChange change) {
        if (change.before().isEmpty()) {
            return "new: " + shortened(change.after().orElse(""));
        }
        if (change.after().isEmpty()) {
            return "left out, was: " + shortened(change.before().orElse(""));
        }
        return shortened(change.before().get()) + " \u2192 "
                + shortened(change.after().get());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
