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
import org.earshot.evaluation.detail.Learning;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;

/** How agreement changes while people work. */
@Route(value = "studies/:slug/results/learning", layout = ResearcherLayout.class)
@PermitAll
public class LearningView extends ResultsPage {

    public LearningView(StudyContext context, StudyResults results, PageComputations computations) {
        super(context, results, computations, "Learning");
    }

    @Override
    String promise() {
        return "Here will be whether people get better, or tired: agreement from the first to the last trial of a block, and from"
                + " block to block.";
    }

    @Override
    List<Component> cards(StudySummary study, StudyAnalysis analysis, ResultsQuery query) {
        return List.of(computed(
                analysis,
                Computation.LEARNING,
                "Resampling participants for the intervals",
                learning -> cards(analysis, learning)));
    }

    private static Component cards(StudyAnalysis analysis, Learning learning) {
        Div cards =
                new Div(new WithinBlocksCard(learning.withinBlocks(), analysis), new BlocksCard(learning, analysis));
        cards.addClassName("stack");
        return cards;
    }
}
