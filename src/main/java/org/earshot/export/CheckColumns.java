package org.earshot.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earshot.study.records.CompletedChecks;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.input.Phase;

/** The columns of {@code participants.csv} that tell how a session went, phase by phase. */
final class CheckColumns {

    private static final List<Phase> TIMED = List.of(
            Phase.CONSENT,
            Phase.DEMOGRAPHICS,
            Phase.AUDIO_CHECK,
            Phase.HEADPHONE_CHECK,
            Phase.INSTRUCTIONS,
            Phase.PRACTICE,
            Phase.TRIAL,
            Phase.BREAK,
            Phase.DEBRIEFING);

    private CheckColumns() {}

    static List<CsvColumn<ParticipantRecord>> all() {
        List<CsvColumn<ParticipantRecord>> columns = new ArrayList<>(List.of(
                CsvColumn.optionalText(
                        "screened_out",
                        "Why the participant might not go on: headphones, practice or attention; empty otherwise.",
                        row -> row.screenedOut().map(ScreenedOut::written)),
                CsvColumn.optionalText(
                        "language",
                        "The language that the participant read last, as in the study's configuration; empty for sessions"
                                + " of before it was kept.",
                        ParticipantRecord::language),
                CsvColumn.optionalNumber(
                        "volume",
                        "The volume that the participant set in the sound check, from 0 to 1; empty if none was told.",
                        row -> row.checks().volume()),
                CsvColumn.optionalText(
                        "headphone_check",
                        "How the last answered attempt of the headphone check ended: passed or failed.",
                        row -> row.checks().headphones().map(check -> check.passed() ? "passed" : "failed")),
                CsvColumn.optionalInteger(
                        "headphone_attempts",
                        "How many attempts of the headphone check were answered.",
                        row -> ofHeadphones(row.checks().headphones().map(CompletedChecks.Headphones::attempts))),
                CsvColumn.optionalInteger(
                        "headphone_right",
                        "Right answers of the last attempt, of 6.",
                        row -> ofHeadphones(row.checks().headphones().map(CompletedChecks.Headphones::right))),
                CsvColumn.integer(
                        "practice_rounds",
                        "How many rounds of practice were begun.",
                        row -> row.checks().practiceRounds()),
                CsvColumn.integer(
                        "attention_asked",
                        "Answered attention checks: trials whose answer is told.",
                        row -> row.checks().attention().answered()),
                CsvColumn.integer(
                        "attention_passed",
                        "How many of them were answered as told.",
                        row -> row.checks().attention().agreed())));
        TIMED.forEach(phase -> columns.add(time(phase)));
        return List.copyOf(columns);
    }

    private static CsvColumn<ParticipantRecord> time(Phase phase) {
        String what = switch (phase) {
            case PRACTICE, TRIAL -> "When the last answer of the phase '" + phase.written() + "' came.";
            default -> "When the phase '" + phase.written() + "' was completed, for the last time.";
        };
        return CsvColumn.time(
                phase.written().replace('-', '_') + "_at",
                what,
                row -> Optional.ofNullable(row.completed().get(phase)));
    }

    private static OptionalInt ofHeadphones(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
