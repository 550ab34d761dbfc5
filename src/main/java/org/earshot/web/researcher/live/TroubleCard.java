package org.earshot.web.researcher.live;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.earshot.study.live.BrowserProblem;
import org.earshot.study.live.Disturbances;
import org.earshot.study.live.LiveStudy;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;

/** What went wrong in browsers, and what disturbed. */
class TroubleCard extends Card {

    private final Paragraph none = new Paragraph("No browser has reported any trouble.");
    private final Paragraph unrest = new Paragraph();
    private final DataTable<BrowserProblem> table = new DataTable<BrowserProblem>("Trouble that browsers reported")
            .text("What", LiveWords::kind)
            .text("More", LiveWords::detail)
            .number("Times", "How often it was reported.", trouble -> Wording.count(trouble.times()))
            .number("Sessions", "In how many sessions.", trouble -> Wording.count(trouble.sessions()))
            .number("Last", "When it was reported last.", trouble -> Wording.moment(trouble.last()));
    private final ContentSwitch<List<BrowserProblem>> troubles = new ContentSwitch<>(this::fill);
    private final ContentSwitch<Disturbances> disturbances = new ContentSwitch<>(now -> unrest.setText(words(now)));

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

    private void fill(List<BrowserProblem> now) {
        none.setVisible(now.isEmpty());
        table.setVisible(!now.isEmpty());
        table.rows(now);
    }

    private static String words(Disturbances now) {
        return "Pages were opened again " + Wording.count(now.reloads(), "time", "times") + " in "
                + Wording.count(now.reloaded(), "session", "sessions") + " under way. Windows lost the focus "
                + Wording.count(now.focusLosses(), "time", "times") + " during trials, in "
                + Wording.count(now.unfocused(), "session", "sessions") + ".";
    }
}
