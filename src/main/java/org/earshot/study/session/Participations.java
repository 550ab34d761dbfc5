package org.earshot.study.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.study.RefusedException;
import org.earshot.study.link.UnknownLinkException;
import org.earshot.study.session.input.Arrival;
import org.earshot.study.session.input.Phase;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.study.session.input.SessionEvent;
import org.earshot.study.session.input.TrialAnswer;
import org.earshot.study.version.StudyAnnouncement;
import org.earshot.study.version.UnknownStudyException;

/**
 * The sessions of participants, from the first page to the last. Safe for use by several threads. Whoever holds a session's
 * token may go on with it; only the token's hash is stored.
 */
public interface Participations {

    /**
     * Starts a session, with its trial list written down in full, or resumes the one of the same attempt, personal link or
     * {@code PROLIFIC_PID}.
     *
     * @param languages that the participant understands; the session keeps the language that fits best
     * @throws UnknownStudyException if there is no such study, or it was never published
     * @throws UnknownLinkException if the study has no such personal link
     * @throws RefusedException if the study is closed or full, or the link is used or missing
     */
    Started start(String slug, Arrival arrival, SessionFlag flag, PreferredLanguages languages);

    /**
     * Changes nothing; the session keeps its language.
     *
     * @param languages that the participant understands; where none of the study's fits, the session's is shown
     * @throws UnknownSessionException if the token is none
     */
    SessionState state(String token, PreferredLanguages languages);

    /**
     * Completes a phase that is no trial.
     *
     * @param data what the phase asks for, by name; values are strings, numbers, booleans or lists
     * @throws RefusedException if it is not that phase's turn, or the data do not fit the phase
     */
    SessionState step(String token, Phase phase, Map<String, Object> data, PreferredLanguages languages);

    /**
     * Commits an answer. The same answer again changes nothing and gives the same feedback.
     *
     * @throws RefusedException if it is not that trial's turn, or the trial has another answer already
     */
    Answered answer(String token, UUID trial, TrialAnswer answer, PreferredLanguages languages);

    /** Erases everything that the participant gave; a tombstone with the times and the token's hash stays. */
    SessionState withdraw(String token, PreferredLanguages languages);

    /**
     * Keeps what the page observed outside of trials. An event that was kept before is not kept again.
     *
     * @throws RefusedException if an event does not fit, the session has too many, or it was withdrawn
     */
    void observed(String token, List<SessionEvent> events);

    /**
     * Starts a test session on a study's draft, which has been prepared. Changing the draft discards the session.
     *
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if the study has no draft, or the draft was not prepared
     */
    Started preview(String slug, PreferredLanguages languages);

    /**
     * What the study of a session that never counts would tell beforehand; it may be a draft.
     *
     * @throws UnknownSessionException if the token is none, or its session counts
     */
    StudyAnnouncement previewed(String token);

    /**
     * @param token 128 random bits, given out here and nowhere else
     * @param resumed whether the session had been started before
     */
    record Started(String token, SessionState state, boolean resumed) {}

    /** @param feedback what the model decided; in practice only */
    record Answered(SessionState state, Optional<String> feedback) {}
}
