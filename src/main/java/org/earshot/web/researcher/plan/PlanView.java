package org.earshot.web.researcher.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.earshot.app.job.PageComputations;
import org.earshot.app.planning.PlanSimulations;
import org.earshot.app.planning.PowerPlan;
import org.earshot.app.planning.SampleSizePlanning;
import org.earshot.app.study.StudyStimuli;
import org.earshot.app.study.VersionHistory;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;
import org.earshot.web.researcher.study.StudyTab;

/** How many participants a study needs. */
@Route(value = "studies/:slug/plan", layout = ResearcherLayout.class)
@PermitAll
@StudyTab(value = "Plan", order = 40)
public class PlanView extends StudyPage {

    private final PageComputations computations;
    private final PlanSimulations simulations;
    private final SampleSizePlanning planning;
    private final StudyStimuli stimuli;
    private final VersionHistory versions;
    private final Div outcome = new Div();
    private final Div kept = new Div();

    public PlanView(
            StudyContext context,
            PageComputations computations,
            PlanSimulations simulations,
            SampleSizePlanning planning,
            StudyStimuli stimuli,
            VersionHistory versions) {
        super(context, "Plan");
        this.computations = computations;
        this.simulations = simulations;
        this.planning = planning;
        this.stimuli = stimuli;
        this.versions = versions;
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        StudyConfiguration configuration = studies().configuration(study.slug());
        if (configuration.conditions().size() < 2) {
            return oneCondition(study);
        }
        outcome.removeAll();
        showKept(study);
        TrialListing listing = TrialListing.of(configuration, stimuli.of(study.slug(), study.version()));
        PlanForm form = new PlanForm(configuration, listing, plan -> simulate(study, plan));
        Div content = new Div(
                form,
                new PilotCard(study.slug(), planning, configuration.conditions(), computations, form::show),
                outcome,
                kept,
                new PreregistrationCard(study.slug(), versions.published(study.slug())));
        content.addClassName("stack");
        return content;
    }

    private Component oneCondition(StudySummary study) {
        Div content = new Div(
                new EmptyState(
                        "One condition only",
                        "Here a comparison of two conditions is simulated, to tell how many participants it needs. This study"
                                + " has one condition."),
                new PreregistrationCard(study.slug(), versions.published(study.slug())));
        content.addClassName("stack");
        return content;
    }

    private void simulate(StudySummary study, PowerPlan plan) {
        outcome.removeAll();
        Optional<Consumer<List<Map<String, Object>>>> keep =
                mayChange(study) ? Optional.of(result -> keep(study, plan, result)) : Optional.empty();
        outcome.add(new PowerCard(study.slug(), simulations, plan, simulations.start(study.slug(), plan), keep));
    }

    private void keep(StudySummary study, PowerPlan plan, List<Map<String, Object>> result) {
        planning.keep(study.slug(), plan, result);
        showKept(study);
    }

    private void showKept(StudySummary study) {
        kept.removeAll();
        kept.add(new KeptPlansCard(
                study.slug(),
                planning.plans(study.slug()),
                mayChange(study),
                number -> planning.remove(study.slug(), number)));
    }
}
