package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.earshot.study.FrozenVersions;
import org.earshot.study.StudyConfiguration;
import org.earshot.study.StudySummary;
import org.earshot.web.BackgroundWork;

/** How many participants a study needs. */
@Route(value = "studies/:slug/plan", layout = ResearcherLayout.class)
@PermitAll
public class PlanView extends StudyPage {

    private final BackgroundWork background;
    private final FrozenVersions versions;

    public PlanView(StudyContext context, BackgroundWork background, FrozenVersions versions) {
        super(context, "Plan");
        this.background = background;
        this.versions = versions;
    }

    @Override
    Component content(StudySummary study, BeforeEnterEvent event) {
        StudyConfiguration configuration = studies().configuration(study.slug());
        if (configuration.conditions().size() < 2) {
            return oneCondition(study);
        }
        Div outcome = new Div();
        Div content = new Div(
                new PlanForm(configuration, plan -> {
                    outcome.removeAll();
                    outcome.add(new PowerCard(background, plan));
                }),
                outcome);
        content.add(new PreregistrationCard(study.slug(), versions));
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
}
