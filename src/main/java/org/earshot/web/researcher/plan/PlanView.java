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
import org.earshot.app.access.CurrentResearcher;
import org.earshot.app.job.PageComputations;
import org.earshot.app.results.PlanSimulations;
import org.earshot.app.results.PowerPlan;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.plan.SampleSizePlans;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.PublishedVersions;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;

/** How many participants a study needs. */
@Route(value = "studies/:slug/plan", layout = ResearcherLayout.class)
@PermitAll
public class PlanView extends StudyPage {

    private final PageComputations computations;
    private final AnsweredTrials trials;
    private final PlanSimulations simulations;
    private final SampleSizePlans plans;
    private final CurrentResearcher researcher;
    private final PublishedVersions versions;
    private final Div outcome = new Div();
    private final Div kept = new Div();

    public PlanView(
            StudyContext context,
            PageComputations computations,
            AnsweredTrials trials,
            PlanSimulations simulations,
            SampleSizePlans plans,
            CurrentResearcher researcher,
            PublishedVersions versions) {
        super(context, "Plan");
        this.computations = computations;
        this.trials = trials;
        this.simulations = simulations;
        this.plans = plans;
        this.researcher = researcher;
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
        TrialListing listing = TrialListing.of(configuration, studies().stimuli(study.slug(), study.version()));
        PlanForm form = new PlanForm(configuration, listing, plan -> simulate(study, plan));
        Div content = new Div(
                form,
                new PilotCard(study.slug(), trials, configuration.conditions(), computations, form::show),
                outcome,
                kept,
                new PreregistrationCard(study.slug(), versions));
        content.addClassName("stack");
        return content;
    }

    private Component oneCondition(StudySummary study) {
        Div content = new Div(
                new EmptyState(
                        "One condition only",
                        "Here a comparison of two conditions is simulated, to tell how many participants it needs. This study"
                                + " has one condition."),
                new PreregistrationCard(study.slug(), versions));
        content.addClassName("stack");
        return content;
    }

    private void simulate(StudySummary study, PowerPlan plan) {
        outcome.removeAll();
        Optional<Consumer<List<Map<String, Object>>>> keep =
                mayChange(study) ? Optional.of(result -> keep(study, plan, result)) : Optional.empty();
        outcome.add(new PowerCard(simulations, plan, simulations.start(study.slug(), plan), keep));
    }

    private void keep(StudySummary study, PowerPlan plan, List<Map<String, Object>> result) {
        int number = plans.keep(study.slug(), plan.assumptions(), plan.seed(), result, researcher.name())
                .number();
        audit().record("plan-kept", study.slug(), "plan " + number);
        showKept(study);
    }

    private void showKept(StudySummary study) {
        kept.removeAll();
        kept.add(new KeptPlansCard(study.slug(), plans.of(study.slug()), mayChange(study), number -> {
            plans.remove(study.slug(), number);
            audit().record("plan-deleted", study.slug(), "plan " + number);
        }));
    }
}
