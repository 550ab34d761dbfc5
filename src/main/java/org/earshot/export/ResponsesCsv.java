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
                        CsvColumn.text(
                                "session",
                                "The participant's session, a random id; the same in participants.csv.",
                                row -> row.session().toString()),
                        CsvColumn.integer(
                                "study_version",
                                "The version of the study that the session takes, from 1.",
                                AnsweredTrial::studyVersion),
                        CsvColumn.text(
                                "flag",
                                "Why the session does not count: none (it counts), test or simulated.",
                                row -> lower(row.flag())),
                        CsvColumn.text(
                                "condition",
                                "What the stimulus was: modality and content, joined by a hyphen.",
                                row -> row.condition().name()),
                        CsvColumn.text(
                                "modality",
                                "Whether the stimulus was heard or seen: audible or visual.",
                                row -> lower(row.condition().modality())),
                        CsvColumn.text(
                                "content",
                                "What it showed: explanation (the relevance of the model's decision), time-frequency"
                                        + " (the same over time and frequency), faux (relevance that does not come from this"
                                        + " decision) or signal (the recording alone).",
                                row -> row.condition().content().written()),
                        CsvColumn.integer("block", "The block within the session, from 1.", AnsweredTrial::block),
                        CsvColumn.integer(
                                "position",
                                "The trial within the session, from 1, practice left out; attention checks take places, too.",
                                AnsweredTrial::position),
                        CsvColumn.text("stimulus", "The stimulus; the same in stimuli.csv.", AnsweredTrial::stimulus),
                        CsvColumn.text(
                                "sample",
                                "The recording's number in the study; the same recording has one sample in all"
                                        + " conditions.",
                                AnsweredTrial::sample),
                        CsvColumn.text("recording", "The recording's id in its data set.", AnsweredTrial::recording),
                        CsvColumn.text("speaker", "Who speaks, by the data set's id.", AnsweredTrial::speaker),
                        CsvColumn.text("true_digit", "What was spoken.", AnsweredTrial::trueLabel),
                        CsvColumn.text(
                                "prediction",
                                "What the model decided: the truth of the evaluation.",
                                AnsweredTrial::prediction),
                        CsvColumn.yesOrNo(
                                "model_correct",
                                "Whether the model decided rightly: prediction equals true_digit.",
                                AnsweredTrial::modelWasRight),
                        CsvColumn.text("answer", "What the participant said the model decided.", AnsweredTrial::answer),
                        CsvColumn.yesOrNo(
                                "agrees",
                                "Whether the participant said what the model decided: answer equals prediction.",
                                AnsweredTrial::agreesWithModel),
                        CsvColumn.optionalText(
                                "second_choice",
                                "What the participant held for next likely; empty where the study does not ask.",
                                AnsweredTrial::secondChoice),
                        CsvColumn.optionalInteger(
                                "confidence",
                                "From 1 (guessed) to 5 (certain); empty where the study does not ask.",
                                AnsweredTrial::confidence),
                        CsvColumn.optionalNumber(
                                "response_time_ms",
                                "Milliseconds from the stimulus's first audible or visible moment to the answer, on"
                                        + " the browser's monotonic clock.",
                                AnsweredTrial::responseTimeMs),
                        CsvColumn.optionalInteger(
                                "plays",
                                "How often the sound was played; empty for what is seen.",
                                AnsweredTrial::plays),
                        CsvColumn.time(
                                "received_at", "When the server had the answer.", row -> Optional.of(row.receivedAt())),
                        CsvColumn.optionalText(
                                "excluded",
                                "The rule by which the analysis leaves the answer out, by the rules of the latest published"
                                        + " version; empty where it is analysed.",
                                row -> excluded.apply(row).map(ExclusionRule::written))));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
