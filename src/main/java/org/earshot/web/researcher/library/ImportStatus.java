package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.earshot.app.library.DataImports;
import org.earshot.database.job.Job;
import org.earshot.dataset.ImportReport;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.ProblemTable;
import org.earshot.web.researcher.component.RunningWork;
import org.earshot.web.researcher.component.Wording;

/** How far the import is, or how the last one ended. */
class ImportStatus extends Div {

    private final DataImports imports;

    /**
     * @param stopWork asks the import to end, or refuses to whom it may not be stopped
     * @param whenOver runs when the import that goes on has ended
     */
    ImportStatus(DataImports imports, Runnable stopWork, Runnable whenOver) {
        this.imports = imports;
        setId("import-status");
        imports.latest().ifPresentOrElse(job -> add(status(job, stopWork, whenOver)), () -> setVisible(false));
    }

    private Component status(Job job, Runnable stopWork, Runnable whenOver) {
        return switch (job.state()) {
            case QUEUED, RUNNING ->
                new Card("An import goes on", new RunningWork(imports::latest, stopWork, whenOver))
                        .explained("It goes on when you leave this page; whoever opens the page sees how far it is.");
            case FINISHED -> done(job.title(), job.result(ImportReport.class).orElseThrow());
            case CANCELLED ->
                notice(job.title()
                        + " was stopped. What was loaded and imported so far is kept: begin it again and it goes"
                        + " on from there.");
            case FAILED -> {
                Alert alert = new Alert();
                alert.show(job.title() + " was not imported.", job.reasons());
                yield alert;
            }
        };
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
