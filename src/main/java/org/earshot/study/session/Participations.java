package org.earshot.study.session;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.database.Json;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.link.LinkRows;
import org.earshot.study.link.Token;
import org.earshot.study.link.UnknownLinkException;
import org.earshot.study.session.input.AnswerContent;
import org.earshot.study.session.input.AnswerRules;
import org.earshot.study.session.input.Arrival;
import org.earshot.study.session.input.EventRules;
import org.earshot.study.session.input.HeadphoneAnswers;
import org.earshot.study.session.input.Phase;
import org.earshot.study.session.input.PlatformParameters;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.study.session.input.SessionEvent;
import org.earshot.study.session.input.StepData;
import org.earshot.study.session.input.TrialAnswer;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyAnnouncement;
import org.earshot.study.version.StudyStatus;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions of participants, from the first page to the last. Safe for use by several threads. Whoever holds a session's
 * token may go on with it; only the token's hash is stored.
 *
 * <p>Every change locks the session's row first, so that requests for one session queue up.
 */
@Service
@Transactional
public class Participations {

    /**
     * @param token 128 random bits, given out here and nowhere else
     * @param resumed whether the session had been started before
     */
    public record Started(String token, SessionState state, boolean resumed) {}

    /** @param feedback what the model decided; in practice only */
    public record Answered(SessionState state, Optional<String> feedback) {}

    private final SessionStart starts;
    private final LinkedSessions invitations;
    private final SessionRepository sessions;
    private final SessionRows rows;
    private final EventRows eventRows;
    private final SessionStates states;
    private final SessionStateMachine course;
    private final Configurations configurations;
    private final EntityManager entities;
    private final Clock clock;

    Participations(
            SessionStart starts,
            LinkedSessions invitations,
            SessionRepository sessions,
            SessionRows rows,
            EventRows eventRows,
            SessionStates states,
            SessionStateMachine course,
            Configurations configurations,
            EntityManager entities,
            Clock clock) {
        this.starts = starts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.rows = rows;
        this.eventRows = eventRows;
        this.states = states;
        this.course = course;
        this.configurations = configurations;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Starts a session, with its trial list written down in full, or resumes the one of the same attempt, personal link or
     * {@code PROLIFIC_PID}.
     *
     * @param languages that the participant understands; the session keeps the language that fits best
     * @throws UnknownStudyException if there is no such study, or it was never published
     * @throws UnknownLinkException if the study has no such personal link
     * @throws RefusedException if the study is closed or full, or the link is used or missing
     */
    public Started start(String slug, Arrival arrival, SessionFlag flag, PreferredLanguages languages) {
        PlatformParameters external = new PlatformParameters(arrival.external());
        starts.lock(slug);
        Optional<LinkRows.Link> link = invitations.find(slug, arrival.link());
        Optional<SessionEntity> earlier = starts.byAttempt(slug, arrival.attempt())
                .or(() -> link.flatMap(invitations::session))
                .or(() -> starts.byPlatform(slug, external));
        SessionEntity session =
                earlier.orElseGet(() -> starts.start(slug, external, arrival.attempt(), flag, link.isPresent()));
        if (earlier.isEmpty()) {
            link.ifPresent(used -> invitations.use(used, session));
        }
        session.reads(states.language(session, languages));
        Token token = starts.tokenFor(session);
        return new Started(token.value(), states.of(session, languages), earlier.isPresent());
    }

    /**
     * Changes nothing; the session keeps its language.
     *
     * @param languages that the participant understands; where none of the study's fits, the session's is shown
     * @throws UnknownSessionException if the token is none
     */
    @Transactional(readOnly = true)
    public SessionState state(String token, PreferredLanguages languages) {
        SessionEntity session = sessions.byToken(new Token(token).hash()).orElseThrow(UnknownSessionException::new);
        return states.of(session, languages);
    }

    /**
     * Completes a phase that is no trial.
     *
     * @param data what the phase asks for, by name; values are strings, numbers, booleans or lists
     * @throws RefusedException if it is not that phase's turn, or the data do not fit the phase
     */
    public SessionState step(String token, Phase phase, Map<String, Object> data, PreferredLanguages languages) {
        SessionEntity session = lock(token);
        StudyConfiguration configuration = configurations.of(session.version());
        Phase turn = states.stage(session).phase();
        if (turn != phase) {
            throw new RefusedException(
                    Reason.NOT_ITS_TURN,
                    "It is not the turn of the phase '" + phase.written() + "' but of '" + turn.written() + "'");
        }
        StepData given = new StepData(data);
        given.checkFor(phase, configuration);
        if (phase == Phase.CONSENT) {
            if (!given.isTrueOrFalse("agreed")) {
                return end(session, languages);
            }
            session.consented(configuration.texts().consentVersion());
        }
        entities.persist(new StepEntity(session.id(), session.place(), phase, Json.write(data), clock.instant()));
        if (phase == Phase.HEADPHONE_CHECK) {
            course.goOnAfterHeadphones(session, HeadphoneAnswers.of(given));
        } else {
            course.goOn(session);
        }
        session.reads(states.language(session, languages));
        return states.of(session, languages);
    }

    /**
     * Commits an answer. The same answer again changes nothing and gives the same feedback.
     *
     * @throws RefusedException if it is not that trial's turn, or the trial has another answer already
     */
    public Answered answer(String token, UUID trial, TrialAnswer answer, PreferredLanguages languages) {
        SessionEntity session = lock(token);
        SessionRows.Trial asked = rows.trial(trial)
                .filter(found -> found.session().equals(session.id()))
                .orElseThrow(UnknownTrialException::new);
        AnswerContent content = AnswerContent.of(answer);
        AnswerEntity first = entities.find(AnswerEntity.class, trial);
        if (first == null) {
            accept(session, asked, answer, content);
            session.reads(states.language(session, languages));
        } else if (!first.hasContent(content)) {
            throw new RefusedException(
                    Reason.ANSWERED_OTHERWISE, "This trial has another answer already; the first one stays");
        }
        return new Answered(
                states.of(session, languages), asked.practice() ? Optional.of(asked.prediction()) : Optional.empty());
    }

    private void accept(SessionEntity session, SessionRows.Trial asked, TrialAnswer answer, AnswerContent content) {
        SessionPlan.Stage turn = states.stage(session);
        Phase phase = asked.practice() ? Phase.PRACTICE : Phase.TRIAL;
        if (turn.phase() != phase || turn.index() != asked.position()) {
            throw new RefusedException(Reason.NOT_ITS_TURN, "It is not this trial's turn");
        }
        new AnswerRules(
                        configurations.of(session.version()).trials(),
                        session.version().labels(),
                        asked.kind())
                .check(answer);
        entities.persist(new AnswerEntity(asked.id(), answer, content, clock.instant()));
        course.goOnAfter(session, asked);
    }

    /**
     * Keeps what the page observed outside of trials. An event that was kept before is not kept again.
     *
     * @throws RefusedException if an event does not fit, the session has too many, or it was withdrawn
     */
    public void observed(String token, List<SessionEvent> events) {
        SessionEntity session = lock(token);
        if (session.status() == SessionStatus.WITHDRAWN) {
            throw new RefusedException(Reason.NOT_ITS_TURN, "This participation was withdrawn; nothing of it is kept");
        }
        EventRules.check(events);
        if (eventRows.count(session.id()) + events.size() > EventRules.MOST_PER_SESSION) {
            throw new RefusedException(
                    Reason.DOES_NOT_FIT, "at most " + EventRules.MOST_PER_SESSION + " events of a session are kept");
        }
        eventRows.add(session.id(), events, clock.instant());
        session.seen(clock.instant());
    }

    /** Erases everything that the participant gave; a tombstone with the times and the token's hash stays. */
    public SessionState withdraw(String token, PreferredLanguages languages) {
        SessionEntity session = lock(token);
        return session.status() == SessionStatus.WITHDRAWN ? states.of(session, languages) : end(session, languages);
    }

    /**
     * Starts a test session on a study's draft, which has been prepared. Changing the draft discards the session.
     *
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if the study has no draft, or the draft was not prepared
     */
    public Started preview(String slug, PreferredLanguages languages) {
        SessionEntity session = starts.preview(slug);
        session.reads(states.language(session, languages));
        return new Started(starts.tokenFor(session).value(), states.of(session, languages), false);
    }

    /**
     * What the study of a session that never counts would tell beforehand; it may be a draft.
     *
     * @throws UnknownSessionException if the token is none, or its session counts
     */
    @Transactional(readOnly = true)
    public StudyAnnouncement previewed(String token) {
        SessionEntity session = sessions.byToken(new Token(token).hash())
                .filter(found -> found.flag() != SessionFlag.NONE)
                .orElseThrow(UnknownSessionException::new);
        return StudyAnnouncement.of(configurations.of(session.version()), StudyStatus.PUBLISHED);
    }

    private SessionState end(SessionEntity session, PreferredLanguages languages) {
        rows.erase(session.id());
        session.withdraw(clock.instant());
        return states.of(session, languages);
    }

    private SessionEntity lock(String token) {
        return sessions.lockByToken(new Token(token).hash()).orElseThrow(UnknownSessionException::new);
    }
}
