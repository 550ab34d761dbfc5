package org.earshot.study.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.database.Json;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.link.PersonalLinkEntity;
import org.earshot.study.link.Token;
import org.earshot.study.link.UnknownLinkException;
import org.earshot.study.session.event.SessionEvents;
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
import org.earshot.study.version.StudyEntity;
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
    private final TrialRepository trials;
    private final AnswerRepository answers;
    private final StepRepository steps;
    private final SessionEvents events;
    private final SessionErasure erasure;
    private final SessionStates states;
    private final SessionStateMachine course;
    private final Configurations configurations;
    private final Clock clock;

    Participations(
            SessionStart starts,
            LinkedSessions invitations,
            SessionRepository sessions,
            TrialRepository trials,
            AnswerRepository answers,
            StepRepository steps,
            SessionEvents events,
            SessionErasure erasure,
            SessionStates states,
            SessionStateMachine course,
            Configurations configurations,
            Clock clock) {
        this.starts = starts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.trials = trials;
        this.answers = answers;
        this.steps = steps;
        this.events = events;
        this.erasure = erasure;
        this.states = states;
        this.course = course;
        this.configurations = configurations;
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
        StudyEntity study = starts.lock(slug);
        Optional<PersonalLinkEntity> link = invitations.find(study, arrival.link());
        Optional<SessionEntity> earlier = starts.byAttempt(study, arrival.attempt())
                .or(() -> link.flatMap(invitations::session))
                .or(() -> starts.byPlatform(study, external));
        SessionEntity session =
                earlier.orElseGet(() -> starts.start(study, external, arrival.attempt(), flag, link.isPresent()));
        if (earlier.isEmpty()) {
            link.ifPresent(used -> used.use(session.id()));
        }
        session.rememberLanguage(states.language(session, languages));
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
            if (!given.agreed()) {
                return end(session, languages);
            }
            session.rememberConsent(configuration.texts().consentVersion());
        }
        steps.save(new StepEntity(session.id(), session.place(), phase, Json.write(data), clock.instant()));
        if (phase == Phase.HEADPHONE_CHECK) {
            course.goOnAfterHeadphones(session, HeadphoneAnswers.of(given));
        } else {
            course.goOn(session);
        }
        session.rememberLanguage(states.language(session, languages));
        return states.of(session, languages);
    }

    /**
     * Commits an answer. The same answer again changes nothing and gives the same feedback.
     *
     * @throws RefusedException if it is not that trial's turn, or the trial has another answer already
     */
    public Answered answer(String token, UUID trial, TrialAnswer answer, PreferredLanguages languages) {
        SessionEntity session = lock(token);
        AskedTrial asked = trials.asked(trial, session.id()).orElseThrow(UnknownTrialException::new);
        AnswerContent content = AnswerContent.of(answer);
        if (asked.first().isEmpty()) {
            accept(session, asked.shown(), answer, content);
            session.rememberLanguage(states.language(session, languages));
        } else if (!asked.first().get().hasContent(content)) {
            throw new RefusedException(
                    Reason.ANSWERED_OTHERWISE, "This trial has another answer already; the first one stays");
        }
        Optional<String> decision = Optional.of(asked.shown().prediction());
        return new Answered(
                states.of(session, languages),
                decision.filter(told -> asked.trial().practice()));
    }

    private void accept(SessionEntity session, ShownTrial asked, TrialAnswer answer, AnswerContent content) {
        if (!states.stage(session).equals(asked.trial().stage())) {
            throw new RefusedException(Reason.NOT_ITS_TURN, "It is not this trial's turn");
        }
        new AnswerRules(
                        configurations.of(session.version()).trials(),
                        session.version().labels(),
                        asked.kind())
                .check(answer);
        answers.save(new AnswerEntity(asked.trial().getId(), answer, content, clock.instant()));
        course.goOnAfter(session, asked.trial());
    }

    /**
     * Keeps what the page observed outside of trials. An event that was kept before is not kept again.
     *
     * @throws RefusedException if an event does not fit, the session has too many, or it was withdrawn
     */
    public void observed(String token, List<SessionEvent> observed) {
        SessionEntity session = lock(token);
        if (session.status() == SessionStatus.WITHDRAWN) {
            throw new RefusedException(Reason.NOT_ITS_TURN, "This participation was withdrawn; nothing of it is kept");
        }
        EventRules.check(observed);
        events.add(session.id(), observed, clock.instant());
        session.markSeen(clock.instant());
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
        session.rememberLanguage(states.language(session, languages));
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
        erasure.erase(session.id());
        session.withdraw(clock.instant());
        return states.of(session, languages);
    }

    private SessionEntity lock(String token) {
        return sessions.lockByToken(new Token(token).hash()).orElseThrow(UnknownSessionException::new);
    }
}
