package org.earshot.web.researcher.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.earshot.app.job.PageComputations;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.app.results.StudyResults;
import org.earshot.evaluation.detail.ParticipantResult;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;

/** How every single session went. */
@Route(value = "studies/:slug/results/participants", layout = ResearcherLayout.class)
@PermitAll
public class ParticipantsView extends ResultsPage {

    public ParticipantsView(StudyContext context, StudyResults results, PageComputations computations) {
        super(context, results, computations, "Participants");
    }

    @Override
    String promise() {
        return "Here will be every participant by number: agreement per condition, times, checks, and which rule leaves whom out.";
    }

    @Override
    List<Component> cards(StudySummary study, StudyAnalysis analysis, ResultsQuery query) {
        List<ParticipantResult> participants = ParticipantResult.of(
                analysis.exclusions().all(), analysis.sessions(), analysis.exclusions(), analysis.conditions());
        return List.of(new ParticipantsCard(participants, analysis));
    }
}
