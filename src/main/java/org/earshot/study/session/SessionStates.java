package org.earshot.study.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.session.input.Phase;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.VersionEntity;
import org.springframework.stereotype.Component;

/** Where sessions are, and what their pages show next. */
@Component
class SessionStates {

    private static final int PREFETCHED = 2;

    private final TrialRepository trials;
    private final StepContents steps;
    private final Configurations configurations;
    /** By version, of published ones: drafts change. */
    private final Map<Long, SessionPlan> plans = new ConcurrentHashMap<>();

    SessionStates(TrialRepository trials, StepContents steps, Configurations configurations) {
        this.trials = trials;
        this.steps = steps;
        this.configurations = configurations;
    }

    SessionPlan plan(SessionEntity session) {
        VersionEntity version = session.version();
        return version.isDraft()
                ? SessionPlan.of(configurations.of(version))
                : plans.computeIfAbsent(version.id(), id -> SessionPlan.of(configurations.of(version)));
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
        List<SessionPlan.Stage> next = stage.phase().last() ? List.of() : plan.trialsAfter(session.place(), PREFETCHED);
        Map<SessionPlan.Stage, ShownTrial> shown = shown(
                session,
                Stream.concat(Stream.of(stage).filter(SessionPlan.Stage::isTrial), next.stream())
                        .toList());
        return new SessionState(
                stage.phase(),
                language,
                configurations.of(session.version()).languages(),
                ended ? 0 : plan.done(session.place()),
                stage.phase() == Phase.PRACTICE ? plan.practice() : plan.trials(),
                steps.of(session, plan, stage, shown, language),
                next.stream()
                        .map(trial -> Objects.requireNonNull(shown.get(trial)).media())
                        .toList());
    }

    /** What several stages show, which are trials of practice or of the study, in one query. */
    private Map<SessionPlan.Stage, ShownTrial> shown(SessionEntity session, List<SessionPlan.Stage> stages) {
        if (stages.isEmpty()) {
            return Map.of();
        }
        List<Integer> positions = stages.stream().map(SessionPlan.Stage::index).toList();
        return trials.at(session.id(), positions).stream()
                .filter(shown -> stages.contains(shown.trial().stage()))
                .collect(Collectors.toMap(shown -> shown.trial().stage(), Function.identity()));
    }
}
