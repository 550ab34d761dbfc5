package org.earshot.web.researcher.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.earshot.app.job.PageComputations;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.regression.AgreementRegression;
import org.earshot.evaluation.regression.AgreementRegression.Fitted;
import org.earshot.evaluation.regression.AgreementRegression.NotEstimable;
import org.earshot.evaluation.regression.Coefficient;
import org.earshot.study.configuration.Condition;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.DeferredContent;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** The mixed-effects logistic regression, computed while the rest of the page is read. */
class RegressionCard extends Card {

    private static final String MIDDLE =
            "Of a participant and a recording in the middle: further from 1 than the agreement rates suggest.";

    private final Condition reference;

    /** @param reference the condition against which the others are set: the first one with answers */
    RegressionCard(PageComputations computations, Condition reference, Callable<AgreementRegression> regression) {
        super("Mixed-effects logistic regression");
        this.reference = reference;
        setId("regression");
        explained(
                "Does an answer agree with the network? By condition and by whether the network was right, with random"
                        + " intercepts of participants and recordings (Laplace approximation, as lme4's glmer). It allows for recordings"
                        + " that are harder than others, which the intervals above do not.");
        add(new DeferredContent<>(computations, "Fitting the regression", regression, this::outcome));
    }

    private Component outcome(AgreementRegression regression) {
        return switch (regression) {
            case Fitted fit -> fitted(fit);
            case NotEstimable(String reason) -> notice(reason);
        };
    }

    private Component fitted(Fitted fit) {
        Div content = new Div();
        fit.warnings().forEach(warning -> content.add(notice(warning)));
        content.add(table(fit), random(fit));
        return content;
    }

    private DataTable<Coefficient> table(Fitted fit) {
        return new DataTable<Coefficient>("Coefficients of the regression")
                .text("Effect", this::name)
                .numbers("Odds ratio", MIDDLE, coefficient -> odds(coefficient))
                .number(
                        "Log odds",
                        "The coefficient itself, with its standard error.",
                        coefficient -> Wording.figure(coefficient.estimate()) + " \u00b1 "
                                + Wording.figure(coefficient.standardError()))
                .number(
                        "p",
                        "Two-sided Wald test that the ratio is 1, not corrected. Not of the odds themselves: 1 is no chance"
                                + " level.",
                        coefficient -> coefficient.isIntercept() ? "" : Wording.p(coefficient.p()))
                .rows(fit.coefficients());
    }

    private String name(Coefficient coefficient) {
        String other = coefficient.condition().map(Wording::condition).orElse("");
        if (other.isEmpty()) {
            return coefficient.wrong()
                    ? "Wrong instead of right decisions, " + lower(Wording.condition(reference))
                    : Wording.condition(reference) + ", right decisions: the odds themselves";
        }
        return coefficient.wrong()
                ? "Further factor at wrong decisions, " + lower(other)
                : other + " instead of " + lower(Wording.condition(reference));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static Figure odds(Coefficient coefficient) {
        Interval interval = coefficient.oddsRatioInterval();
        return Figure.of(
                Wording.ratio(coefficient.oddsRatio()),
                Wording.ratio(interval.low()) + " to " + Wording.ratio(interval.high()));
    }

    private static Paragraph random(Fitted fit) {
        Paragraph words = new Paragraph("Standard deviation of the random intercepts, in log odds: participants "
                + Wording.figure(fit.participantSd()) + " (n = " + Wording.count(fit.participants()) + "), recordings "
                + Wording.figure(fit.itemSd()) + " (n = " + Wording.count(fit.items()) + "). "
                + Wording.count(fit.answers(), "answer", "answers") + ".");
        words.addClassName("quiet");
        return words;
    }

    private static Paragraph notice(String words) {
        Paragraph notice = new Paragraph(words);
        notice.addClassName("notice");
        return notice;
    }
}
