package org.earshot.web.researcher.live;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.earshot.study.configuration.StudyConfiguration.Recruitment;
import org.earshot.study.live.LiveStudy;
import org.earshot.study.live.PresentSession;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;

/** Who is where at the moment, without anything that leads to a person. */
class PresentCard extends Card {

    /** So many that a page stays readable; the newest are those that matter. */
    private static final int MOST = 200;

    private record Row(String session, String place, String language, String started, String seen, String device) {}

    private final Paragraph nobody;
    private final Paragraph more = new Paragraph();
    private final DataTable<Row> table = new DataTable<Row>("Sessions that go on")
            .text("Session", Row::session)
            .text("Where", Row::place)
            .text("Language", Row::language)
            .text("Device", Row::device)
            .number("Started", "How long ago the session was started.", Row::started)
            .number(
                    "Last seen",
                    "How long ago the server heard of it last: an answer, a completed phase, or an event of the page.",
                    Row::seen);
    private final ContentSwitch<List<Row>> rows = new ContentSwitch<>(table::rows);

    PresentCard(Recruitment recruitment) {
        super("Who is where");
        explained("Sessions that were heard of in the last " + LiveWords.span(recruitment.abandonedAfter())
                + ", whoever was heard of last first. Numbers name sessions, not persons.");
        table.addClassName("present");
        nobody = new Paragraph("Nobody is under way at the moment.");
        more.addClassName("quiet");
        add(nobody, table, more);
    }

    void show(LiveStudy now) {
        List<PresentSession> present = now.present();
        boolean versions =
                present.stream().map(PresentSession::studyVersion).distinct().count() > 1;
        nobody.setVisible(present.isEmpty());
        table.setVisible(!present.isEmpty());
        more.setVisible(present.size() > MOST);
        more.setText("And " + Wording.count(present.size() - MOST) + " more.");
        rows.show(present.stream()
                .limit(MOST)
                .map(session -> row(session, now, versions))
                .toList());
    }

    private static Row row(PresentSession session, LiveStudy now, boolean versions) {
        return new Row(
                session.number() + (versions ? " of version " + session.studyVersion() : ""),
                LiveWords.place(session),
                session.language().orElse(""),
                LiveWords.ago(session.startedAt(), now.at()),
                LiveWords.ago(session.lastSeenAt(), now.at()),
                LiveWords.device(session.device()));
    }
}
