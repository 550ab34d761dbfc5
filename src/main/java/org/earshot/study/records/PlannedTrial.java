package org.earshot.study.records;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.study.configuration.Condition;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.trial.TrialPlace;

/**
 * One line of a session's trial list, answered or not: a row of {@code trials.csv}.
 *
 * @param number the session's, within its version, from 1
 * @param place where in the session
 * @param told what the page asks to be answered, in an attention check
 * @param given what came back; empty while it is not answered
 */
public record PlannedTrial(
        UUID session,
        int number,
        int studyVersion,
        SessionFlag flag,
        TrialPlace place,
        Condition condition,
        String stimulus,
        String sample,
        String recording,
        String speaker,
        String trueLabel,
        String prediction,
        Optional<String> told,
        Optional<Given> given) {

    /** A committed answer and what the browser told of the trial. */
    public record Given(
            String answer,
            Optional<String> secondChoice,
            OptionalInt confidence,
            OptionalDouble responseTimeMs,
            OptionalInt plays,
            Instant receivedAt,
            TrialObservation observed) {}
}
