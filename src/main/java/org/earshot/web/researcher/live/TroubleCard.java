package org.earshot.web.researcher.live;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.earshot.study.live.LiveStudy;
import org.earshot.study.live.Trouble;
import org.earshot.study.live.Unrest;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Words;

/** What went wrong in browsers, and what disturbed. */
class TroubleCard extends Card {

    private final Paragraph none = new Paragraph("No browser has reported any trouble.");
    private final Paragraph unrest = new Paragraph();
    private final DataTable<Trouble> table = new DataTable<Trouble>("Trouble that browsers reported")
            .text("What", LiveWords::kind)
            .text("More", LiveWords::detail)
            .number("Times", "How often it was reported.", trouble -> Words.count(trouble.times()))
            .number("Sessions", "In how many sessions.", trouble -> Words.count(trouble.sessions()))
            .number("Last", "When it was reported last.", trouble -> Words.moment(trouble.last()));
    private final Changing<List<Trouble>> troubles = new Changing<>(this::fill);
    private final Changing<Unrest> disturbances = new Changing<>(now -> unrest.setText(words(now)));

    TroubleCard() {
        super("What went wrong in browsers");
        explained("Told by the pages themselves. A page that could not send anything is not among them.");
        unrest.addClassName("unrest");
        add(none, table, unrest);
    }

    void show(LiveStudy now) {
        troubles.show(now.troubles());
        disturbances.show(now.unrest());
    }

    private void fill(List<Trouble> now) {
        none.setVisible(now.isEmpty());
        table.setVisible(!now.isEmpty());
        table.rows(now);
    }

    private static String words(Unrest now) {
        return "Pages were opened again " + Words.count(now.reloads(), "time", "times") + " in "
                + Words.count(now.reloaded(), "session", "sessions") + " under way. Windows lost the focus "
                + Words.count(now.focusLosses(), "time", "times") + " during trials, in "
                + Words.count(now.unfocused(), "session", "sessions") + ".";
    }
}
