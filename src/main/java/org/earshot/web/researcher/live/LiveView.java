package org.earshot.web.researcher.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.earshot.app.study.RunningStudies;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.ParticipantLink;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;
import org.earshot.web.researcher.study.StudyTab;

/** How a study runs, kept up to date. Shows nothing that is computed from answers, so that it is open while the study is blinded. */
@Route(value = "studies/:slug/live", layout = ResearcherLayout.class)
@PermitAll
@StudyTab(value = "Live", order = 60)
public class LiveView extends StudyPage {

    private final RunningStudies running;

    public LiveView(StudyContext context, RunningStudies running) {
        super(context, "Live");
        this.running = running;
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        return new LiveBoard(
                studies().configuration(study.slug()).participants(), empty(study), () -> running.now(study.slug()));
    }

    private static Component empty(StudySummary study) {
        return new EmptyState(
                "Nobody has come yet",
                "Here will be who is where, how far people come and where they stop, how long it takes, and what goes wrong in"
                        + " their browsers. It appears by itself with the first participant.",
                new ParticipantLink(study.slug(), "Open the participants' page"));
    }
}
