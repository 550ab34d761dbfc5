package org.earshot.web.researcher.results;

import java.util.List;
import java.util.OptionalDouble;
import org.earshot.evaluation.detail.Plays;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;

/** How often sounds were played. */
class PlaysCard extends Card {

    PlaysCard(List<Plays> plays) {
        super("Plays");
        setId("plays");
        explained("How often a sound was played before it was answered, under the conditions that are heard.");
        setVisible(!plays.isEmpty());
        add(new DataTable<Plays>("Plays")
                .column("Condition", of -> new ConditionLabel(of.condition()))
                .number("Answers", "Answers with a number of plays.", of -> Wording.count(of.answers()))
                .number("Mean", "Plays per answer.", of -> Wording.figure(of.mean()))
                .number("Median", "Half of the answers had at most so many plays.", of -> median(of.median()))
                .number("Once", "Answers after one play.", of -> share(of.once(), of.answers()))
                .number("Twice", "Answers after two plays.", of -> share(of.twice(), of.answers()))
                .number("More often", "Answers after three plays or more.", of -> share(of.more(), of.answers()))
                .rows(plays));
    }

    private static String median(OptionalDouble plays) {
        return plays.isPresent() ? Wording.figure(plays.getAsDouble()).replace(".00", "") : Wording.UNDEFINED;
    }

    private static String share(int part, int whole) {
        return Wording.percent(whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole));
    }
}
