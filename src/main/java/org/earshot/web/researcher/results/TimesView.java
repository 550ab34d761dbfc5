package org.earshot.web.researcher.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.earshot.app.job.PageComputations;
import org.earshot.app.results.Computation;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.app.results.StudyResults;
import org.earshot.evaluation.detail.Behaviour;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;

/** How people answered: how fast, after how many plays, how surely. */
@Route(value = "studies/:slug/results/times", layout = ResearcherLayout.class)
@PermitAll
public class TimesView extends ResultsPage {

    public TimesView(StudyContext context, StudyResults results, PageComputations computations) {
        super(context, results, computations, "Times and plays");
    }

    @Override
    String promise() {
        return "Here will be how long answers take, how often sounds are played, and, where the study asks for it, whether people"
                + " are surer where they agree with the network.";
    }

    @Override
    List<Component> cards(StudySummary study, StudyAnalysis analysis, ResultsQuery query) {
        return List.of(computed(
                analysis,
                Computation.BEHAVIOUR,
                "Resampling participants for the intervals",
                behaviour -> cards(analysis, behaviour)));
    }

    private static Component cards(StudyAnalysis analysis, Behaviour behaviour) {
        Div cards = new Div(
                new ResponseTimesCard(behaviour.responseTimes()),
                new PlaysCard(behaviour.plays()),
                new ConfidenceCard(behaviour.confidence(), analysis),
                new SecondChoicesCard(behaviour.secondChoices()));
        cards.addClassName("stack");
        return cards;
    }
}
