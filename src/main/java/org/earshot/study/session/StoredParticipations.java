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
import org.earshot.study.session.input.AnswerContent;
import org.earshot.study.session.input.AnswerRules;
import org.earshot.study.session.input.Arrival;
import org.earshot.study.session.input.EventRules;
import org.earshot.study.session.input.External;
import org.earshot.study.session.input.HeadphoneAnswers;
import org.earshot.study.session.input.Phase;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.study.session.input.SessionEvent;
import org.earshot.study.session.input.StepData;
import org.earshot.study.session.input.TrialAnswer;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyAnnouncement;
import org.earshot.study.version.StudyStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions in the database. Every change locks the session's row first, so that requests for one session queue up. */
@Service
@Transactional
public class StoredParticipations implements Participations {

    private final SessionStart starts;
    private final Invitations invitations;
    private final SessionRepository sessions;
    private final SessionRows rows;
    private final EventRows eventRows;
    private final SessionStates states;
    private final SessionCourse course;
    private final Configurations configurations;
    private final EntityManager entities;
    private final Clock clock;

    StoredParticipations(
            SessionStart starts,
            Invitations invitations,
            SessionRepository sessions,
            SessionRows rows,
            EventRows eventRows,
            SessionStates states,
            SessionCourse course,
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

    @Override
    public Started start(String slug, Arrival arrival, SessionFlag flag, PreferredLanguages languages) {
        External external = new External(arrival.external());
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

    @Override
    @Transactional(readOnly = true)
    public SessionState state(String token, PreferredLanguages languages) {
        SessionEntity session = sessions.byToken(new Token(token).hash()).orElseThrow(UnknownSessionException::new);
        return states.of(session, languages);
    }

    @Override
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

    @Override
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

    @Override
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

    @Override
    public SessionState withdraw(String token, PreferredLanguages languages) {
        SessionEntity session = lock(token);
        return session.status() == SessionStatus.WITHDRAWN ? states.of(session, languages) : end(session, languages);
    }

    @Override
    public Started preview(String slug, PreferredLanguages languages) {
        SessionEntity session = starts.preview(slug);
        session.reads(states.language(session, languages));
        return new Started(starts.tokenFor(session).value(), states.of(session, languages), false);
    }

    @Override
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
