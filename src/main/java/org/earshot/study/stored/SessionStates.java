package org.earshot.study.stored;

import java.util.List;
import org.earshot.study.Phase;
import org.earshot.study.PreferredLanguages;
import org.earshot.study.SessionState;
import org.earshot.study.StudyConfiguration;
import org.springframework.stereotype.Component;

/** Where sessions are, and what their pages show next. */
@Component
class SessionStates {

    private static final int PREFETCHED = 2;

    private final SessionSteps steps;
    private final Configurations configurations;

    SessionStates(SessionSteps steps, Configurations configurations) {
        this.steps = steps;
        this.configurations = configurations;
    }

    SessionPlan plan(SessionEntity session) {
        return SessionPlan.of(configurations.of(session.version()));
    }

    /** Whose turn it is. */
    SessionPlan.Stage stage(SessionEntity session) {
        return switch (session.status()) {
            case ACTIVE -> plan(session).at(session.place());
            case FINISHED -> new SessionPlan.Stage(Phase.FINISHED, 0);
            case WITHDRAWN -> new SessionPlan.Stage(Phase.WITHDRAWN, 0);
            case SCREENED_OUT -> new SessionPlan.Stage(Phase.SCREENED_OUT, 0);
        };
    }

    /** What somebody who prefers these languages reads; where none of the study's fits, the session keeps the one it has. */
    String language(SessionEntity session, PreferredLanguages languages) {
        StudyConfiguration configuration = configurations.of(session.version());
        return languages.among(configuration.languages(), session.language().orElse(configuration.language()));
    }

    SessionState of(SessionEntity session, PreferredLanguages languages) {
        SessionPlan plan = plan(session);
        SessionPlan.Stage stage = stage(session);
        String language = language(session, languages);
        boolean ended = stage.phase() == Phase.WITHDRAWN || stage.phase() == Phase.SCREENED_OUT;
        return new SessionState(
                stage.phase(),
                language,
                configurations.of(session.version()).languages(),
                ended ? 0 : plan.done(session.place()),
                stage.phase() == Phase.PRACTICE ? plan.practice() : plan.trials(),
                steps.of(session, plan, stage, language),
                prefetch(session, plan, stage));
    }

    private List<String> prefetch(SessionEntity session, SessionPlan plan, SessionPlan.Stage stage) {
        return stage.phase().last()
                ? List.of()
                : plan.trialsAfter(session.place(), PREFETCHED).stream()
                        .map(trial -> steps.row(session, trial).media())
                        .toList();
    }
}
