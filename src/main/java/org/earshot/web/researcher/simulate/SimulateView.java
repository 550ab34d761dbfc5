package org.earshot.web.researcher.simulate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.earshot.app.simulation.SimulatedRuns;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.simulated.SimulationPlan;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;
import org.earshot.web.researcher.study.StudyTab;

/** Simulated participants: started, watched and deleted. */
@Route(value = "studies/:slug/simulate", layout = ResearcherLayout.class)
@PermitAll
@StudyTab(value = "Simulate", order = 50)
public class SimulateView extends StudyPage {

    private final SimulatedRuns runs;

    public SimulateView(StudyContext context, SimulatedRuns runs) {
        super(context, "Simulate");
        this.runs = runs;
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        if (study.publishedAt().isEmpty()) {
            return new EmptyState(
                    "Nobody can take it yet",
                    "Here simulated participants take the study, to try it out as a whole and to see what its results will"
                            + " look like. Publish it on the page Setup first.");
        }
        String slug = study.slug();
        boolean running = runs.progress(slug).isPresent();
        Div content = new Div();
        content.addClassName("stack");
        if (running) {
            content.add(new SimulationStatus(runs, slug, mayChange(study)));
        } else if (mayChange(study)) {
            content.add(new SimulationForm(studies().publishedConfiguration(slug), plan -> start(slug, plan)));
        }
        content.add(new SimulationRunsCard(slug, runs, mayChange(study)));
        return content;
    }

    private void start(String slug, SimulationPlan plan) {
        runs.start(slug, plan);
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
