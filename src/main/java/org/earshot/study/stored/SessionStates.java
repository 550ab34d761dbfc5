package org.earshot.study.stored;

import java.util.List;
import java.util.Optional;
import org.earshot.study.Phase;
import org.earshot.study.PreferredLanguages;
import org.earshot.study.SessionState;
import org.earshot.study.Step;
import org.earshot.study.StudyConfiguration;
import org.springframework.stereotype.Component;

/** Where sessions are, and what their pages show next. */
@Component
class SessionStates {

    private static final int PREFETCHED = 2;

    private final SessionRows rows;
    private final Configurations configurations;

    SessionStates(SessionRows rows, Configurations configurations) {
        this.rows = rows;
        this.configurations = configurations;
    }

    SessionPlan plan(SessionEntity session) {
        StudyConfiguration configuration = configurations.of(session.version());
        int blocks =
                configuration.trialsPerParticipant() / configuration.samples().main();
        return SessionPlan.of(
                configuration, configuration.samples().practice(), configuration.trialsPerParticipant(), blocks);
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

    /** @param languages decides on the language; where none of them fits, the session keeps the one it has */
    SessionState of(SessionEntity session, PreferredLanguages languages) {
        return of(session, language(session, languages));
    }

    /** What somebody who prefers these languages reads. */
    String language(SessionEntity session, PreferredLanguages languages) {
        StudyConfiguration configuration = configurations.of(session.version());
        return languages.among(configuration.languages(), session.language().orElse(configuration.language()));
    }

    private SessionState of(SessionEntity session, String language) {
        SessionPlan plan = plan(session);
        SessionPlan.Stage stage = stage(session);
        boolean practising = stage.phase() == Phase.PRACTICE;
        boolean ended = stage.phase() == Phase.WITHDRAWN || stage.phase() == Phase.SCREENED_OUT;
        int done = ended ? 0 : plan.done(practising ? Phase.PRACTICE : Phase.TRIAL, session.place());
        List<String> prefetch = stage.phase().last()
                ? List.of()
                : plan.trialsAfter(session.place(), PREFETCHED).stream()
                        .map(trial -> trial(session, trial).media())
                        .toList();
        return new SessionState(
                stage.phase(),
                language,
                configurations.of(session.version()).languages(),
                done,
                practising ? plan.practice() : plan.trials(),
                step(session, plan, stage, language),
                prefetch);
    }

    private Step step(SessionEntity session, SessionPlan plan, SessionPlan.Stage stage, String language) {
        StudyConfiguration configuration = configurations.of(session.version());
        StudyConfiguration.Texts texts = configuration.texts();
        return switch (stage.phase()) {
            case CONSENT ->
                new Step.Consent(
                        configuration.title().in(language),
                        texts.information().in(language),
                        texts.consent().in(language));
            case DEMOGRAPHICS -> new Step.Questions(Optional.empty(), configuration.demographics());
            case AUDIO_CHECK -> new Step.AudioCheck();
            case INSTRUCTIONS -> new Step.Instructions(texts.instructions().in(language));
            case PRACTICE, TRIAL -> trialStep(session, configuration, trial(session, stage));
            case BREAK -> new Step.Break(texts.pause().map(text -> text.in(language)), stage.index(), plan.blocks());
            case DEBRIEFING ->
                new Step.Questions(Optional.of(texts.debriefing().in(language)), configuration.closing());
            case FINISHED ->
                new Step.Finished(
                        session.completionCode(),
                        configuration.completion().finished().redirect(session.completionCode()));
            case WITHDRAWN, SCREENED_OUT -> new Step.Ended();
        };
    }

    private static Step trialStep(SessionEntity session, StudyConfiguration configuration, SessionRows.Trial trial) {
        StudyConfiguration.Trials asks = configuration.trials();
        return new Step.Trial(
                trial.id(),
                trial.kind(),
                trial.media(),
                session.version().labels(),
                asks.confidence(),
                asks.secondChoice(),
                asks.plays());
    }

    private SessionRows.Trial trial(SessionEntity session, SessionPlan.Stage stage) {
        return rows.trial(session.id(), stage.phase() == Phase.PRACTICE, stage.index());
    }
}
