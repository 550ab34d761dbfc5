package org.earshot.web.researcher.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.earshot.app.results.Blinding;
import org.earshot.study.blinding.Look;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.component.Card;

/** What stands where results would be while a study is blinded: why they are hidden, and the way to look nevertheless. */
public class HiddenResults extends Div {

    public HiddenResults(StudySummary study, Blinding blinding) {
        addClassName("stack");
        add(new Card(
                "Results are hidden",
                new Paragraph(
                        "This study is blinded: what the answers say stays hidden until the study is closed, so that nobody"
                                + " stops, goes on or changes anything because of it. The page Live shows how the study runs."),
                new Paragraph(
                        "You may look before, for a reason. Your name, the time, the reason, and how many participants and"
                                + " answers there are now are kept, and shown below and in the codebook. The results then stay open for you for an hour,"
                                + " or until you log out."),
                new LookForm(study.slug(), blinding),
                looks(blinding.looks(study.slug()))));
    }

    private static Component looks(List<Look> looks) {
        Div part = new Div();
        part.addClassName("looks-so-far");
        if (looks.isEmpty()) {
            Paragraph none = new Paragraph("Nobody has looked so far.");
            none.addClassName("quiet");
            part.add(none);
        } else {
            part.add(new H3("Looks so far"), new LooksTable(looks));
        }
        return part;
    }
}
