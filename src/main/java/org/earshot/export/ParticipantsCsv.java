package org.earshot.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Question;
import org.earshot.study.records.ParticipantRecord;

/** {@code participants.csv}: one row per session, with a column for every question of the study. */
public final class ParticipantsCsv {

    private ParticipantsCsv() {}

    /** @param questions whose answers get a column each, {@code question_} and the question's id */
    public static CsvTable<ParticipantRecord> table(List<Question> questions) {
        List<CsvColumn<ParticipantRecord>> columns = new ArrayList<>(List.of(
                CsvColumn.text(
                        "session",
                        "The session, a random id; the same in responses.csv.",
                        row -> row.session().toString()),
                CsvColumn.integer(
                        "number", "The session's number within the version, from 1.", ParticipantRecord::number),
                CsvColumn.integer(
                        "study_version",
                        "The version of the study that the session takes, from 1.",
                        ParticipantRecord::studyVersion),
                CsvColumn.text(
                        "flag",
                        "Why the session does not count: none (it counts), test or simulated.",
                        row -> ResponsesCsv.lower(row.flag())),
                CsvColumn.text(
                        "phase",
                        "Where the session is: finished, withdrawn, screened-out, or the phase it stands at.",
                        row -> row.phase().written()),
                CsvColumn.text(
                        "conditions",
                        "The conditions in the order of the session's blocks, separated by spaces.",
                        row -> row.conditions().stream().map(Condition::name).collect(Collectors.joining(" "))),
                CsvColumn.time("started_at", "When the session was started.", row -> Optional.of(row.startedAt())),
                CsvColumn.time(
                        "finished_at",
                        "When it reached its end; empty while it has not.",
                        ParticipantRecord::finishedAt),
                CsvColumn.optionalNumber(
                        "duration_s", "Seconds from the start to the end, breaks included.", ParticipantsCsv::seconds),
                CsvColumn.optionalText(
                        "consent_version",
                        "The version of the text consented to; empty without consent.",
                        ParticipantRecord::consentVersion),
                CsvColumn.integer(
                        "trials_answered",
                        "Answered trials, practice and attention checks left out.",
                        ParticipantRecord::trialsAnswered),
                CsvColumn.integer(
                        "reloads",
                        "How often the page was opened again while the session was under way.",
                        ParticipantRecord::reloads)));
        columns.addAll(CheckColumns.all());
        questions.forEach(question -> columns.add(answerTo(question)));
        return new CsvTable<>("participants.csv", "One row per session.", columns);
    }

    private static CsvColumn<ParticipantRecord> answerTo(Question question) {
        return CsvColumn.optionalText(
                "question_" + question.id().toLowerCase(Locale.ROOT),
                "The answer to: " + question.label().main()
                        + (question.preferNotToSay() ? " (" + Question.DECLINED + ": preferred not to say)" : ""),
                row -> Optional.ofNullable(row.answers().get(question.id())));
    }

    private static OptionalDouble seconds(ParticipantRecord row) {
        return row.finishedAt()
                .map(end ->
                        OptionalDouble.of(Duration.between(row.startedAt(), end).toMillis() / 1000.0))
                .orElse(OptionalDouble.empty());
    }
}
