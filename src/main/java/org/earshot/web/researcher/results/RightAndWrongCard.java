package org.earshot.web.researcher.results;

import java.util.List;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Stratum;
import org.earshot.evaluation.Summary;
import org.earshot.study.configuration.Condition;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;

/** Each condition where the network was right against where it was wrong. */
class RightAndWrongCard extends Card {

    private static final String RIGHT = "Only decisions that the network got right.";
    private static final String WRONG =
            "Only decisions that the network got wrong: who names what was spoken does not agree.";

    private final Evaluation evaluation;

    RightAndWrongCard(Evaluation evaluation) {
        super("Right against wrong decisions");
        this.evaluation = evaluation;
        setId("right-and-wrong");
        explained(
                "Whoever hears the digit itself agrees with a right decision without any explanation. Wrong decisions show"
                        + " whether the explanation tells what the network did.");
        add(table());
    }

    private DataTable<Condition> table() {
        List<Condition> conditions = evaluation.summaries().stream()
                .map(Summary::condition)
                .distinct()
                .toList();
        return new DataTable<Condition>("Right against wrong decisions")
                .column("Condition", ConditionLabel::new)
                .numbers("Informedness, right", RIGHT, condition -> informedness(condition, Stratum.CORRECT))
                .numbers("Informedness, wrong", WRONG, condition -> informedness(condition, Stratum.INCORRECT))
                .numbers("Markedness, right", RIGHT, condition -> markedness(condition, Stratum.CORRECT))
                .numbers("Markedness, wrong", WRONG, condition -> markedness(condition, Stratum.INCORRECT))
                .numbers("Agreement, right", RIGHT, condition -> agreement(condition, Stratum.CORRECT))
                .numbers("Agreement, wrong", WRONG, condition -> agreement(condition, Stratum.INCORRECT))
                .rows(conditions);
    }

    private Figure informedness(Condition condition, Stratum stratum) {
        Summary summary = evaluation.summary(condition, stratum);
        return new Figure(summary.macroInformedness(), summary.macroInformednessInterval());
    }

    private Figure markedness(Condition condition, Stratum stratum) {
        Summary summary = evaluation.summary(condition, stratum);
        return new Figure(summary.macroMarkedness(), summary.macroMarkednessInterval());
    }

    private Figure agreement(Condition condition, Stratum stratum) {
        Summary summary = evaluation.summary(condition, stratum);
        return Figure.percent(summary.accuracy(), summary.accuracyInterval());
    }
}
