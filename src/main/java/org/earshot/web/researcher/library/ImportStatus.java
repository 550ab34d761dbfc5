package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.earshot.app.library.LongWork;
import org.earshot.app.library.LongWork.State;
import org.earshot.dataset.ImportReport;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.ProblemTable;
import org.earshot.web.researcher.component.RunningWork;
import org.earshot.web.researcher.component.Wording;

/** How far the import is, or how the last one ended. */
class ImportStatus extends Div {

    /** @param stop asks the import to end, or refuses */
    ImportStatus(LongWork<ImportReport> work, Runnable stop, Runnable whenOver) {
        setId("import-status");
        switch (work.state()) {
            case State.Idle<ImportReport> idle -> setVisible(false);
            case State.Running<ImportReport> running ->
                add(new Card("An import goes on", new RunningWork(work, stop, whenOver))
                        .explained("It goes on when you leave this page; whoever opens the page sees how far it is."));
            case State.Done<ImportReport>(String title, ImportReport report) -> add(done(title, report));
            case State.Stopped<ImportReport>(String title) ->
                add(notice(
                        title + " was stopped. What was loaded and imported so far is kept: begin it again and it goes"
                                + " on from there."));
            case State.Failed<ImportReport>(String title, var reasons) -> {
                Alert alert = new Alert();
                alert.show(title + " was not imported.", reasons);
                add(alert);
            }
        }
    }

    private static Component done(String title, ImportReport report) {
        Div done = new Div(notice("%s: %s, %s replaced, %s unchanged, %s."
                .formatted(
                        title,
                        Wording.count(report.added(), "new recording", "new recordings"),
                        Wording.count(report.replaced()),
                        Wording.count(report.unchanged()),
                        Wording.count(report.problems().size(), "file skipped", "files skipped"))));
        if (!report.problems().isEmpty()) {
            NativeDetails details = new NativeDetails("What was skipped, and why", new ProblemTable(report.problems()));
            details.setOpen(true);
            done.add(details);
        }
        return done;
    }

    private static Paragraph notice(String words) {
        Paragraph notice = new Paragraph(words);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
