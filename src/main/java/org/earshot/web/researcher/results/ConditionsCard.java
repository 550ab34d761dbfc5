package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Stratum;
import org.earshot.evaluation.Summary;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** The conditions side by side, over all digits. */
class ConditionsCard extends Card {

    private static final String MACRO = "The mean over the digits where it is defined; their number stands beside it.";

    ConditionsCard(Evaluation evaluation, Stratum stratum) {
        super("Conditions");
        setId("conditions");
        explained(Wording.decisions(stratum)
                + " of the network. Means over the digits with a defined value, with 95% intervals"
                + " over participants.");
        List<Summary> summaries = evaluation.summaries().stream()
                .filter(summary -> summary.stratum() == stratum)
                .toList();
        add(averages(summaries), new NativeDetails("Powers' weighted averages", weighted(summaries)));
    }

    private static DataTable<Summary> averages(List<Summary> summaries) {
        return new DataTable<Summary>("Conditions")
                .column("Condition", summary -> new ConditionLabel(summary.condition()))
                .number(
                        "Participants",
                        "Sessions with an answer here: the n of the intervals.",
                        summary -> Wording.count(summary.participants()))
                .number("Answers", "Answered trials, practice left out.", summary -> Wording.count(summary.answers()))
                .numbers(
                        "Informedness",
                        MACRO,
                        summary -> new Figure(summary.macroInformedness(), summary.macroInformednessInterval()))
                .number(
                        "Digits",
                        "Over how many digits informedness is averaged.",
                        summary -> "" + summary.macroInformednessClasses())
                .numbers(
                        "Markedness",
                        MACRO,
                        summary -> new Figure(summary.macroMarkedness(), summary.macroMarkednessInterval()))
                .number(
                        "Digits",
                        "Over how many digits markedness is averaged.",
                        summary -> "" + summary.macroMarkednessClasses())
                .numbers(
                        "Agreement",
                        "The share of answers that name the network's decision.",
                        summary -> Figure.percent(summary.accuracy(), summary.accuracyInterval()))
                .number(
                        "Median response",
                        "From the stimulus's first moment to the answer.",
                        summary -> Wording.seconds(summary.medianResponseTimeMs()))
                .rows(summaries);
    }

    private static DataTable<Summary> weighted(List<Summary> summaries) {
        String prevalence = "Weighted by how often the network decided for each digit.";
        String bias = "Weighted by how often the answers named each digit.";
        return new DataTable<Summary>("Weighted averages")
                .column("Condition", summary -> new ConditionLabel(summary.condition()))
                .number(
                        "Informedness by prevalence",
                        prevalence,
                        summary -> Wording.figure(summary.prevalenceWeightedInformedness()))
                .number("Informedness by bias", bias, summary -> Wording.figure(summary.biasWeightedInformedness()))
                .number(
                        "Markedness by prevalence",
                        prevalence,
                        summary -> Wording.figure(summary.prevalenceWeightedMarkedness()))
                .number("Markedness by bias", bias, summary -> Wording.figure(summary.biasWeightedMarkedness()))
                .rows(summaries);
    }
}
