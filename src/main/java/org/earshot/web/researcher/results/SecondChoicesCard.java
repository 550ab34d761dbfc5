package org.earshot.web.researcher.results;

import java.util.List;
import org.earshot.evaluation.detail.SecondChoices;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** How often the network's decision is among the two choices. */
class SecondChoicesCard extends Card {

    SecondChoicesCard(List<SecondChoices> choices) {
        super("Second choices");
        setId("second-choices");
        if (choices.isEmpty()) {
            explained("This study does not ask for a second choice; trials.secondChoice in its configuration would.");
            return;
        }
        explained(
                "How often the answer, or else the second choice, names the network's decision, with 95% intervals over"
                        + " participants.");
        add(new DataTable<SecondChoices>("Second choices")
                .column("Condition", of -> new ConditionLabel(of.condition()))
                .number(
                        "Participants",
                        "Sessions with a second choice here.",
                        of -> Wording.count(of.first().participants()))
                .number(
                        "Answers",
                        "Answers with a second choice.",
                        of -> Wording.count(of.first().answers()))
                .numbers("Answer", Wording.AGREEMENT, of -> Figure.of(of.first()))
                .numbers(
                        "Answer or second choice",
                        "The share of answers where one of the two names the network's decision.",
                        of -> Figure.of(of.either()))
                .rows(choices));
    }
}
