package org.earshot.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.earshot.evaluation.exclusion.ExclusionRule;
import org.earshot.study.records.AnsweredTrial;

/** {@code responses.csv}: one row per answered trial, practice and attention checks left out. */
public final class ResponsesCsv {

    private ResponsesCsv() {}

    /** @param excluded the rule by which the analysis leaves an answer out */
    public static CsvTable<AnsweredTrial> table(Function<AnsweredTrial, Optional<ExclusionRule>> excluded) {
        return new CsvTable<>(
                "responses.csv",
                "One row per answered trial, practice and attention checks left out.",
                List.of(
                        Column.text(
                                "session",
                                "The participant's session, a random id; the same in participants.csv.",
                                row -> row.session().toString()),
                        Column.integer(
                                "study_version",
                                "The version of the study that the session takes, from 1.",
                                AnsweredTrial::studyVersion),
                        Column.text(
                                "flag",
                                "Why the session does not count: none (it counts), test or simulated.",
                                row -> lower(row.flag())),
                        Column.text(
                                "condition",
                                "What the stimulus was: modality and content, joined by a hyphen.",
                                row -> row.condition().name()),
                        Column.text(
                                "modality",
                                "Whether the stimulus was heard or seen: audible or visual.",
                                row -> lower(row.condition().modality())),
                        Column.text(
                                "content",
                                "What it showed: explanation (the relevance of the model's decision), time-frequency"
                                        + " (the same over time and frequency), faux (relevance that does not come from this"
                                        + " decision) or signal (the recording alone).",
                                row -> row.condition().content().written()),
                        Column.integer("block", "The block within the session, from 1.", AnsweredTrial::block),
                        Column.integer(
                                "position",
                                "The trial within the session, from 1, practice left out; attention checks take places, too.",
                                AnsweredTrial::position),
                        Column.text("stimulus", "The stimulus; the same in stimuli.csv.", AnsweredTrial::stimulus),
                        Column.text(
                                "sample",
                                "The recording's number in the study; the same recording has one sample in all"
                                        + " conditions.",
                                AnsweredTrial::sample),
                        Column.text("recording", "The recording's id in its data set.", AnsweredTrial::recording),
                        Column.text("speaker", "Who speaks, by the data set's id.", AnsweredTrial::speaker),
                        Column.text("true_digit", "What was spoken.", AnsweredTrial::trueLabel),
                        Column.text(
                                "prediction",
                                "What the model decided: the truth of the evaluation.",
                                AnsweredTrial::prediction),
                        Column.yesOrNo(
                                "model_correct",
                                "Whether the model decided rightly: prediction equals true_digit.",
                                AnsweredTrial::modelWasRight),
                        Column.text("answer", "What the participant said the model decided.", AnsweredTrial::answer),
                        Column.yesOrNo(
                                "agrees",
                                "Whether the participant said what the model decided: answer equals prediction.",
                                AnsweredTrial::agreesWithModel),
                        Column.optionalText(
                                "second_choice",
                                "What the participant held for next likely; empty where the study does not ask.",
                                AnsweredTrial::secondChoice),
                        Column.optionalInteger(
                                "confidence",
                                "From 1 (guessed) to 5 (certain); empty where the study does not ask.",
                                AnsweredTrial::confidence),
                        Column.optionalNumber(
                                "response_time_ms",
                                "Milliseconds from the stimulus's first audible or visible moment to the answer, on"
                                        + " the browser's monotonic clock.",
                                AnsweredTrial::responseTimeMs),
                        Column.optionalInteger(
                                "plays",
                                "How often the sound was played; empty for what is seen.",
                                AnsweredTrial::plays),
                        Column.time(
                                "received_at", "When the server had the answer.", row -> Optional.of(row.receivedAt())),
                        Column.optionalText(
                                "excluded",
                                "The rule by which the analysis leaves the answer out, by the rules of the latest published"
                                        + " version; empty where it is analysed.",
                                row -> excluded.apply(row).map(ExclusionRule::written))));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
