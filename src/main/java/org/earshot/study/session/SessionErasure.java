package org.earshot.study.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.earshot.study.link.PersonalLinkRepository;
import org.earshot.study.session.event.SessionEvents;
import org.earshot.study.session.headphone.HeadphoneAttempts;
import org.earshot.study.version.DraftDependent;
import org.springframework.stereotype.Component;

/**
 * Erases what participants gave, and removes sessions that never counted. All of it is deleted by statements, not row by row: a
 * session has hundreds of rows, and none of them is looked at before it goes.
 */
@Component
public class SessionErasure implements DraftDependent {

    /** A statement takes so many keys and no more. */
    private static final int AT_ONCE = 500;

    private final SessionRepository sessions;
    private final TokenRepository tokens;
    private final TrialRepository trials;
    private final AnswerRepository answers;
    private final StepRepository steps;
    private final SessionEvents events;
    private final HeadphoneAttempts headphones;
    private final PersonalLinkRepository links;

    SessionErasure(
            SessionRepository sessions,
            TokenRepository tokens,
            TrialRepository trials,
            AnswerRepository answers,
            StepRepository steps,
            SessionEvents events,
            HeadphoneAttempts headphones,
            PersonalLinkRepository links) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.trials = trials;
        this.answers = answers;
        this.steps = steps;
        this.events = events;
        this.headphones = headphones;
        this.links = links;
    }

    /** @param answers to all trials, practice and attention checks included */
    public record Removed(int sessions, long answers) {}

    /** Everything that a participant gave, but for the session itself. */
    void erase(UUID session) {
        erase(List.of(session));
    }

    /**
     * Leaves nothing of a study's simulated sessions, or of those of one run. Whatever is about to write into one of them waits,
     * and then finds that it is gone.
     */
    public Removed removeSimulated(long study, Optional<Long> run) {
        List<SessionEntity> simulated =
                run.isPresent() ? sessions.lockSimulated(study, run.get()) : sessions.lockSimulated(study);
        return remove(simulated.stream().map(SessionEntity::id).toList());
    }

    /** Leaves nothing of a draft's sessions, which are previews; after it, the draft may change. */
    @Override
    public void renderingDiscarded(long version) {
        remove(sessions.idsOfVersion(version));
    }

    private Removed remove(List<UUID> ids) {
        long removedAnswers = 0;
        for (List<UUID> some :
                ids.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList()) {
            removedAnswers += erase(some);
            tokens.deleteOf(some);
            sessions.deleteAll(some);
        }
        return new Removed(ids.size(), removedAnswers);
    }

    /** @return how many answers it was */
    private int erase(List<UUID> some) {
        int erased = answers.deleteOf(some);
        trials.deleteOf(some);
        headphones.erase(some);
        steps.deleteOf(some);
        events.erase(some);
        links.forgetSessions(some);
        return erased;
    }
}
