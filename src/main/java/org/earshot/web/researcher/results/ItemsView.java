package org.earshot.web.researcher.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.earshot.app.job.PageComputations;
import org.earshot.app.results.Computation;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.app.results.StudyResults;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;

/** What was answered to every single recording. */
@Route(value = "studies/:slug/results/items", layout = ResearcherLayout.class)
@PermitAll
public class ItemsView extends ResultsPage {

    public ItemsView(StudyContext context, StudyResults results, PageComputations computations) {
        super(context, results, computations, "Items");
    }

    @Override
    String promise() {
        return "Here will be every recording by itself: how often people told the network's decision, and what they answered"
                + " instead.";
    }

    @Override
    List<Component> cards(StudySummary study, StudyAnalysis analysis, ResultsQuery query) {
        return List.of(computed(
                analysis,
                Computation.ITEMS,
                "Resampling participants for the intervals",
                items -> new ItemsCard(study.slug(), items, analysis)));
    }
}
