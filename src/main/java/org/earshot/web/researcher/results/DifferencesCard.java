package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.earshot.evaluation.Comparison;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.OverallFigure;
import org.earshot.evaluation.Stratum;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** Every pair of conditions: how far apart they are, and whether that is more than chance. */
class DifferencesCard extends Card {

    private static final String P = "Two-sided permutation test with " + Wording.count(Evaluation.PERMUTATIONS)
            + " permutations: how often the tables of the participants, swapped between the two conditions at random, differ at"
            + " least as much.";

    private final Evaluation evaluation;
    private final Stratum stratum;

    DifferencesCard(Evaluation evaluation, Stratum stratum) {
        super("Differences between conditions");
        this.evaluation = evaluation;
        this.stratum = stratum;
        setId("differences");
        setVisible(!evaluation.comparisons().isEmpty());
        explained(Wording.decisions(stratum)
                + " of the network. The first condition minus the second, with 95% intervals over participants from the same"
                + " resamples. Holm's p is corrected over the pairs of one table.");
        for (OverallFigure figure : OverallFigure.values()) {
            add(new H3(Wording.overall(figure)), table(figure));
        }
    }

    private DataTable<Comparison> table(OverallFigure figure) {
        List<Comparison> pairs = evaluation.comparisons().stream()
                .filter(comparison -> comparison.stratum() == stratum && comparison.figure() == figure)
                .toList();
        DataTable<Comparison> table = new DataTable<>("Differences in " + Wording.overall(figure));
        table.setId("differences-" + figure.label());
        return table.column("First minus second", DifferencesCard::pair)
                .number(
                        "Participants",
                        "With an answer here under at least one of the two; behind the stroke those with answers under both.",
                        comparison -> comparison.participants() + " / " + comparison.both())
                .numbers(
                        "Difference",
                        figure == OverallFigure.ACCURACY
                                ? "Of the shares of answers that name the network's decision, in percentage points."
                                : "Of the means over the digits where it is defined.",
                        comparison -> difference(comparison))
                .number("p", P, comparison -> Wording.p(comparison.p()))
                .number(
                        "Holm's p",
                        "Corrected over all pairs of this table: below 0.05, the chance of one false finding or more among"
                                + " them is at most 5%.",
                        comparison -> Wording.p(comparison.holmP()))
                .rows(pairs);
    }

    private static Div pair(Comparison comparison) {
        Div pair = new Div(new ConditionLabel(comparison.first()), new ConditionLabel(comparison.second()));
        pair.addClassName("pair");
        return pair;
    }

    private static Figure difference(Comparison comparison) {
        return comparison.figure() == OverallFigure.ACCURACY
                ? Figure.points(comparison.difference(), comparison.interval())
                : Figure.difference(comparison.difference(), comparison.interval());
    }
}
