package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.earshot.evaluation.planning.PowerPoint;
import org.earshot.study.FrozenVersions;
import org.earshot.study.KeptPlan;
import org.earshot.study.KeptPlans;
import org.earshot.study.StudyConfiguration;
import org.earshot.study.StudySummary;
import org.earshot.web.BackgroundWork;

/** How many participants a study needs. */
@Route(value = "studies/:slug/plan", layout = ResearcherLayout.class)
@PermitAll
public class PlanView extends StudyPage {

    private final BackgroundWork background;
    private final KeptPlans plans;
    private final FrozenVersions versions;

    public PlanView(StudyContext context, BackgroundWork background, KeptPlans plans, FrozenVersions versions) {
        super(context, "Plan");
        this.background = background;
        this.plans = plans;
        this.versions = versions;
    }

    @Override
    Component content(StudySummary study, BeforeEnterEvent event) {
        StudyConfiguration configuration = studies().configuration(study.slug());
        Div content = new Div();
        content.addClassName("stack");
        PreregistrationCard preregistration = new PreregistrationCard(study, versions, plans);
        if (configuration.conditions().size() < 2) {
            content.add(new EmptyState(
                    "One condition only",
                    "Here a comparison of two conditions is simulated, to tell how many participants it needs. This study"
                            + " has one condition."));
        } else {
            Div outcome = new Div();
            content.add(
                    new PlanForm(configuration, plan -> {
                        outcome.removeAll();
                        outcome.add(new PowerCard(background, plan, points -> keeping(study, plan, points, preregistration)));
                    }),
                    outcome);
        }
        content.add(preregistration);
        return content;
    }

    /** An empty place for those who may only look. */
    private Component keeping(
            StudySummary study, Plan plan, List<PowerPoint> points, PreregistrationCard preregistration) {
        if (!mayChange(study)) {
            return new Div();
        }
        return new KeepPlan(() -> {
            KeptPlan kept = plans.keep(study.slug(), new PlanDocument(plan, points).json());
            audit().record("plan-kept", study.slug(), "with version " + kept.version());
            preregistration.show();
            return "Kept with version " + kept.version() + ". It is part of the preregistration below.";
        });
    }
}
