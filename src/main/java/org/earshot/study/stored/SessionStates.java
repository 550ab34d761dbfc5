package org.earshot.study.stored;

import java.util.List;
import java.util.Optional;
import org.earshot.study.Phase;
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

    SessionState of(SessionEntity session) {
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
                done,
                practising ? plan.practice() : plan.trials(),
                step(session, plan, stage),
                prefetch);
    }

    private Step step(SessionEntity session, SessionPlan plan, SessionPlan.Stage stage) {
        StudyConfiguration configuration = configurations.of(session.version());
        StudyConfiguration.Texts texts = configuration.texts();
        return switch (stage.phase()) {
            case CONSENT -> new Step.Consent(configuration.title(), texts.information(), texts.consent());
            case DEMOGRAPHICS -> new Step.Questions(Optional.empty(), configuration.demographics());
            case AUDIO_CHECK -> new Step.AudioCheck();
            case INSTRUCTIONS -> new Step.Instructions(texts.instructions());
            case PRACTICE, TRIAL -> trialStep(session, configuration, trial(session, stage));
            case BREAK -> new Step.Break(texts.pause(), stage.index(), plan.blocks());
            case DEBRIEFING -> new Step.Questions(Optional.of(texts.debriefing()), configuration.closing());
            case FINISHED ->
                new Step.Finished(
                        session.completionCode(), configuration.completion().redirect());
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
