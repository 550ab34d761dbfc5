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
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Stratum;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.configuration.Condition;
import org.earshot.web.researcher.component.FigureTile;
import org.earshot.web.researcher.component.Notice;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyTab;

/** What the answers say: how well people can tell the network's decision, per condition and digit. */
@Route(value = "studies/:slug/results", layout = ResearcherLayout.class)
@PermitAll
@StudyTab(value = "Results", order = 70)
public class ResultsView extends ResultsPage {

    public ResultsView(StudyContext context, StudyResults results, PageComputations computations) {
        super(context, results, computations, "Results");
    }

    @Override
    String promise() {
        return "Here will be how well people can tell the network's decision: informedness and markedness per digit and"
                + " condition, confusion matrices, agreement and response times.";
    }

    @Override
    List<Component> cards(StudySummary study, StudyAnalysis analysis, ResultsQuery query) {
        return List.of(
                new ResultTiles(analysis, agreementInterval(analysis)),
                new FlowCard(analysis),
                computed(
                        analysis,
                        Computation.EVALUATION,
                        "Resampling and permuting participants for intervals and tests",
                        evaluation -> figures(study.slug(), analysis, evaluation, query)));
    }

    private Component agreementInterval(StudyAnalysis analysis) {
        String chance = ResultTiles.chance(analysis);
        return computed(
                analysis,
                Computation.EVALUATION,
                chance + "; its interval follows",
                evaluation -> FigureTile.small(evaluation
                                .accuracyInterval()
                                .map(limits -> "95% interval " + Wording.percent(limits) + ", ")
                                .orElse("")
                        + chance));
    }

    private Component figures(String slug, StudyAnalysis analysis, Evaluation evaluation, ResultsQuery query) {
        Stratum stratum = query.stratum();
        Div figures = new Div(
                few(evaluation),
                new RightAndWrongFigure(evaluation, analysis),
                decisions(slug, query),
                new FigurePerClass(evaluation, stratum, Measure.INFORMEDNESS),
                new FigurePerClass(evaluation, stratum, Measure.MARKEDNESS),
                new ConditionsCard(evaluation, stratum),
                new DifferencesCard(evaluation, stratum),
                new RightAndWrongCard(evaluation),
                regression(analysis, evaluation),
                new MatricesCard(evaluation, stratum),
                new DefinitionsCard());
        figures.addClassName("stack");
        return figures;
    }

    private Component regression(StudyAnalysis analysis, Evaluation evaluation) {
        Condition reference = evaluation.summaries().stream()
                .filter(summary -> summary.answers() > 0)
                .findFirst()
                .orElseThrow()
                .condition();
        return new RegressionCard(computations(), reference, () -> results().of(Computation.REGRESSION, analysis));
    }

    private static Component few(Evaluation evaluation) {
        Notice notice = new Notice("Intervals need at least " + Evaluation.FEWEST_PARTICIPANTS
                + " participants; there "
                + (evaluation.participants() == 1 ? "is 1" : "are " + evaluation.participants())
                + ". The counts and figures below are of these alone.");
        notice.setVisible(evaluation.participants() < Evaluation.FEWEST_PARTICIPANTS);
        return notice;
    }

    private static Segments decisions(String slug, ResultsQuery query) {
        Segments decisions = new Segments(slug, "Which decisions of the network");
        for (Stratum stratum : Stratum.values()) {
            decisions.choice(
                    Wording.decisions(stratum), ResultsView.class, query.with(stratum), stratum == query.stratum());
        }
        return decisions;
    }
}
