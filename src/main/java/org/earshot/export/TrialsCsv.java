package org.earshot.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.earshot.study.records.DeviceClass;
import org.earshot.study.records.PlannedTrial;
import org.earshot.study.records.TrialObservation;

/** {@code trials.csv}: one row per trial that was planned for a session, answered or not. */
public final class TrialsCsv {

    private TrialsCsv() {}

    public static CsvTable<PlannedTrial> table() {
        List<CsvColumn<PlannedTrial>> columns = new ArrayList<>(place());
        columns.addAll(stimulus());
        columns.addAll(answer());
        columns.addAll(observed());
        return new CsvTable<>(
                "trials.csv",
                "One row per trial of every session: practice, attention checks and what was not answered, too.",
                columns);
    }

    private static List<CsvColumn<PlannedTrial>> place() {
        return List.of(
                CsvColumn.text(
                        "session",
                        "The participant's session, a random id; the same in participants.csv.",
                        row -> row.session().toString()),
                CsvColumn.integer("number", "The session's number within the version, from 1.", PlannedTrial::number),
                CsvColumn.integer(
                        "study_version",
                        "The version of the study that the session takes, from 1.",
                        PlannedTrial::studyVersion),
                CsvColumn.text(
                        "flag",
                        "Why the session does not count: none (it counts), test or simulated.",
                        row -> ResponsesCsv.lower(row.flag())),
                CsvColumn.yesOrNo(
                        "practice",
                        "Whether it is practice.",
                        row -> row.place().practice()),
                CsvColumn.integer(
                        "round",
                        "The round of practice, from 1; rounds that were not needed stay unanswered. Always 1 in the study"
                                + " itself.",
                        row -> row.place().round()),
                CsvColumn.integer(
                        "block",
                        "The block within the session, from 1; 0 in practice.",
                        row -> row.place().block()),
                CsvColumn.integer(
                        "position",
                        "The trial within the session, from 1; practice is counted for itself, over all rounds.",
                        row -> row.place().position()),
                CsvColumn.yesOrNo(
                        "attention_check",
                        "Whether the page says what to answer, to see whether somebody attends.",
                        row -> row.told().isPresent()),
                CsvColumn.optionalText(
                        "told", "What the page says to answer, in an attention check.", PlannedTrial::told));
    }

    private static List<CsvColumn<PlannedTrial>> stimulus() {
        return List.of(
                CsvColumn.text(
                        "condition",
                        "What the stimulus is: modality and content, joined by a hyphen.",
                        row -> row.condition().name()),
                CsvColumn.text("stimulus", "The stimulus; the same in stimuli.csv.", PlannedTrial::stimulus),
                CsvColumn.text(
                        "sample",
                        "The recording's number in the study; the same recording has one sample in all conditions.",
                        PlannedTrial::sample),
                CsvColumn.text("recording", "The recording's id in its data set.", PlannedTrial::recording),
                CsvColumn.text("speaker", "Who speaks, by the data set's id.", PlannedTrial::speaker),
                CsvColumn.text("true_digit", "What was spoken.", PlannedTrial::trueLabel),
                CsvColumn.text("prediction", "What the model decided.", PlannedTrial::prediction));
    }

    private static List<CsvColumn<PlannedTrial>> answer() {
        return List.of(
                CsvColumn.yesOrNo(
                        "answered",
                        "Whether an answer came.",
                        row -> row.given().isPresent()),
                CsvColumn.optionalText(
                        "answer",
                        "What the participant said the model decided.",
                        row -> row.given().map(PlannedTrial.Given::answer)),
                CsvColumn.optionalText(
                        "second_choice",
                        "What the participant held for next likely; empty where the study does not ask.",
                        row -> row.given().flatMap(PlannedTrial.Given::secondChoice)),
                CsvColumn.optionalInteger(
                        "confidence",
                        "From 1 (guessed) to 5 (certain); empty where the study does not ask.",
                        row -> row.given().map(PlannedTrial.Given::confidence).orElse(OptionalInt.empty())),
                CsvColumn.optionalNumber(
                        "response_time_ms",
                        "Milliseconds from the stimulus's first audible or visible moment to the answer, on the browser's"
                                + " monotonic clock.",
                        row -> row.given()
                                .map(PlannedTrial.Given::responseTimeMs)
                                .orElse(OptionalDouble.empty())),
                CsvColumn.optionalInteger(
                        "plays",
                        "How often the sound was played; empty for what is seen.",
                        row -> row.given().map(PlannedTrial.Given::plays).orElse(OptionalInt.empty())),
                CsvColumn.time(
                        "received_at",
                        "When the server had the answer.",
                        row -> row.given().map(PlannedTrial.Given::receivedAt)));
    }

    private static List<CsvColumn<PlannedTrial>> observed() {
        return List.of(
                observedInteger(
                        "plays_finished",
                        "How many of the plays reached the end of the sound.",
                        seen -> OptionalInt.of(seen.playsFinished())),
                CsvColumn.optionalNumber(
                        "output_latency_ms",
                        "Milliseconds that the sound took to leave the device at the last play, as far as the browser tells.",
                        row -> observation(row)
                                .map(TrialObservation::outputLatencyMs)
                                .orElse(OptionalDouble.empty())),
                observedInteger(
                        "underruns",
                        "How often the sound output had run empty up to the last play, since the page was opened; few browsers"
                                + " tell.",
                        TrialObservation::underruns),
                observedInteger(
                        "focus_losses",
                        "How often the window lost the focus during the trial.",
                        seen -> OptionalInt.of(seen.focusLosses())),
                observedInteger(
                        "times_hidden",
                        "How often the page went out of sight during the trial.",
                        seen -> OptionalInt.of(seen.timesHidden())),
                observedInteger("viewport_width", "The page's width in CSS pixels.", TrialObservation::viewportWidth),
                observedInteger(
                        "viewport_height", "The page's height in CSS pixels.", TrialObservation::viewportHeight),
                CsvColumn.optionalText(
                        "device",
                        "computer (the main pointer is a mouse or the like), phone (a touch screen whose page is less than "
                                + (int) DeviceClass.TABLET_FROM + " CSS pixels on its shorter side) or tablet.",
                        row -> observation(row)
                                .flatMap(TrialObservation::device)
                                .map(DeviceClass::written)));
    }

    private static CsvColumn<PlannedTrial> observedInteger(
            String name, String description, Function<TrialObservation, OptionalInt> value) {
        return CsvColumn.optionalInteger(
                name, description, row -> observation(row).map(value).orElse(OptionalInt.empty()));
    }

    private static Optional<TrialObservation> observation(PlannedTrial row) {
        return row.given().map(PlannedTrial.Given::observed);
    }
}
