package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Set;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Stratum;
import org.earshot.study.AnsweredTrials;
import org.earshot.study.Condition;
import org.earshot.study.SessionFlag;
import org.earshot.study.StudySummary;
import org.earshot.web.BackgroundWork;
import org.earshot.web.StudyResults;

/** What the answers say: how well people can tell the network's decision, per condition and digit. */
@Route(value = "studies/:slug/results", layout = ResearcherLayout.class)
@PermitAll
public class ResultsView extends StudyPage {

    private static final String DECISIONS = "decisions";

    private final StudyResults results;
    private final AnsweredTrials trials;
    private final BackgroundWork background;

    public ResultsView(StudyContext context, StudyResults results, AnsweredTrials trials, BackgroundWork background) {
        super(context, "Results");
        this.results = results;
        this.trials = trials;
        this.background = background;
    }

    @Override
    boolean revealsAnswers() {
        return true;
    }

    @Override
    Component content(StudySummary study, BeforeEnterEvent event) {
        Evaluation evaluation = results.of(study.slug(), Set.of(SessionFlag.NONE));
        if (evaluation.answers() == 0) {
            return empty(study);
        }
        Stratum stratum = stratum(event);
        Div content = new Div(
                new ResultTiles(study, evaluation, trials.participants(study.slug(), Set.of(SessionFlag.NONE))),
                notice(evaluation),
                decisions(study.slug(), stratum),
                new FigurePerClass(evaluation, stratum, Measure.INFORMEDNESS),
                new FigurePerClass(evaluation, stratum, Measure.MARKEDNESS),
                new ConditionsCard(evaluation, stratum),
                new DifferencesCard(evaluation, stratum),
                new RightAndWrongCard(evaluation),
                regression(study, evaluation),
                new MatricesCard(evaluation, stratum),
                new DefinitionsCard());
        content.addClassName("stack");
        return content;
    }

    private Component regression(StudySummary study, Evaluation evaluation) {
        Condition reference = evaluation.summaries().stream()
                .filter(summary -> summary.answers() > 0)
                .findFirst()
                .orElseThrow()
                .condition();
        return new RegressionCard(
                background, reference, () -> results.regression(study.slug(), Set.of(SessionFlag.NONE)));
    }

    private static Stratum stratum(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DECISIONS)
                .orElse("");
        return Arrays.stream(Stratum.values())
                .filter(stratum -> stratum.label().equals(wanted))
                .findFirst()
                .orElse(Stratum.ALL);
    }

    private static Component empty(StudySummary study) {
        return new EmptyState(
                "No answers yet",
                "Here will be how well people can tell the network's decision: informedness and markedness per digit and"
                        + " condition, confusion matrices, agreement and response times. They appear with the first answer.",
                new ParticipantLink(study.slug(), "Open the participants' page"));
    }

    private static Component notice(Evaluation evaluation) {
        Paragraph notice = new Paragraph("Intervals need at least " + Evaluation.FEWEST_PARTICIPANTS_FOR_INTERVALS
                + " participants; there "
                + (evaluation.participants() == 1 ? "is 1" : "are " + evaluation.participants())
                + ". The counts and figures below are of these alone.");
        notice.addClassName("notice");
        notice.setVisible(evaluation.participants() < Evaluation.FEWEST_PARTICIPANTS_FOR_INTERVALS);
        return notice;
    }

    private static Nav decisions(String slug, Stratum chosen) {
        Nav nav = new Nav();
        nav.addClassName("segments");
        nav.getElement().setAttribute("aria-label", "Which decisions of the network");
        for (Stratum stratum : Stratum.values()) {
            RouterLink link = new RouterLink(Words.decisions(stratum), ResultsView.class, StudyPage.parameters(slug));
            link.setQueryParameters(QueryParameters.of(DECISIONS, stratum.label()));
            link.setHighlightCondition((self, navigation) -> stratum == chosen);
            if (stratum == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }
}
