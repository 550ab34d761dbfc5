package org.earshot.study.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.study.configuration.Condition;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.Phase;

/**
 * One session as a researcher exports it.
 *
 * @param number counted within the study's version, from 1
 * @param conditions in the order of the session's blocks
 * @param consentVersion empty before the consent
 * @param answers to the study's questions, by the question's id, as text
 * @param trialsAnswered practice and attention checks left out
 * @param language that the participant read last; empty if it was not kept
 * @param screenedOut why the participant might not go on
 * @param completed when each phase was completed for the last time; practice and trials: when the last answer came
 * @param reloads how often the page was opened again
 */
public record ParticipantRecord(
        UUID session,
        int number,
        int studyVersion,
        SessionFlag flag,
        Phase phase,
        List<Condition> conditions,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<String> consentVersion,
        Map<String, String> answers,
        int trialsAnswered,
        Optional<String> language,
        Optional<ScreenedOut> screenedOut,
        CompletedChecks checks,
        Map<Phase, Instant> completed,
        int reloads) {

    public ParticipantRecord {
        conditions = List.copyOf(conditions);
        answers = Map.copyOf(answers);
        completed = Map.copyOf(completed);
    }
}
