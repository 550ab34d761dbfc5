package org.earshot.export;

import java.util.List;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Condition;
import org.earshot.study.trial.PlannedSession;

/** {@code trial-lists.csv} of a preregistration: what sessions will see, before anybody has taken part. */
final class TrialListsCsv {

    private TrialListsCsv() {}

    /** One trial of a planned session. */
    record PlannedLine(PlannedSession session, PlannedSession.Line line) {}

    static CsvTable<PlannedLine> table() {
        return new CsvTable<>(
                "trial-lists.csv",
                "One row per trial of every session number and every order of conditions.",
                List.of(
                        CsvColumn.integer(
                                "number",
                                "The session's number within the version, from 1; test and simulated sessions take numbers, too.",
                                row -> row.session().number()),
                        CsvColumn.yesOrNo(
                                "expected",
                                "Whether the session gets this order if everybody before it takes part to the end; otherwise it"
                                        + " gets the order that the fewest participants have who completed or are active.",
                                row -> row.session().expected()),
                        CsvColumn.text(
                                "conditions",
                                "The order: the conditions of the session's blocks, separated by spaces.",
                                row -> row.session().conditions().stream()
                                        .map(Condition::name)
                                        .collect(Collectors.joining(" "))),
                        CsvColumn.yesOrNo(
                                "practice",
                                "Whether it is practice.",
                                row -> row.line().place().practice()),
                        CsvColumn.integer(
                                "round",
                                "The round of practice, from 1; later ones are shown if the criterion was not reached.",
                                row -> row.line().place().round()),
                        CsvColumn.integer(
                                "block",
                                "The block, from 1; 0 in practice.",
                                row -> row.line().place().block()),
                        CsvColumn.integer(
                                "position",
                                "The trial within the session, from 1; practice is counted for itself.",
                                row -> row.line().place().position()),
                        CsvColumn.text(
                                "condition",
                                "Modality and content, joined by a hyphen.",
                                row -> row.line().condition().name()),
                        CsvColumn.text(
                                "stimulus",
                                "The stimulus; the same in stimuli.csv.",
                                row -> row.line().stimulus()),
                        CsvColumn.text(
                                "sample",
                                "The recording's number in the study.",
                                row -> row.line().sample()),
                        CsvColumn.optionalText(
                                "told",
                                "What the page says to answer, in an attention check; empty otherwise.",
                                row -> row.line().told())));
    }
}
