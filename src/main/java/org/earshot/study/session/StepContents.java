package org.earshot.study.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.study.configuration.Completion;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.session.headphone.HeadphoneAttempts;
import org.earshot.study.version.Configurations;
import org.springframework.stereotype.Component;

/** What the pages of sessions show. */
@Component
class StepContents {

    private final HeadphoneAttempts headphones;
    private final PracticeStimulusQuery practice;
    private final AnswerRepository answers;
    private final Configurations configurations;

    StepContents(
            HeadphoneAttempts headphones,
            PracticeStimulusQuery practice,
            AnswerRepository answers,
            Configurations configurations) {
        this.headphones = headphones;
        this.practice = practice;
        this.answers = answers;
        this.configurations = configurations;
    }

    /** @param shown what the stage shows, if it is a trial */
    Step of(
            SessionEntity session,
            SessionPlan plan,
            SessionPlan.Stage stage,
            Map<SessionPlan.Stage, ShownTrial> shown,
            String language) {
        StudyConfiguration configuration = configurations.of(session.version());
        StudyConfiguration.Texts texts = configuration.texts();
        return switch (stage.phase()) {
            case CONSENT ->
                new Step.Consent(
                        configuration.title().in(language),
                        texts.information().in(language),
                        texts.consent().in(language));
            case DEMOGRAPHICS -> new Step.Questions(configuration.demographics());
            case AUDIO_CHECK ->
                new Step.AudioCheck(practice.audible(session.version().id(), session.conditions()));
            case HEADPHONE_CHECK -> headphones(session, configuration, stage.index());
            case INSTRUCTIONS ->
                new Step.Instructions(
                        texts.instructions().in(language),
                        examples(session, configuration),
                        configuration.procedure().palette(),
                        stage.index());
            case PRACTICE, TRIAL -> trial(session, configuration, Objects.requireNonNull(shown.get(stage)));
            case BREAK ->
                new Step.Break(
                        texts.pause().map(text -> text.in(language)),
                        stage.index(),
                        plan.blocks(),
                        configuration.procedure().breakSeconds());
            case DEBRIEFING ->
                new Step.Debriefing(
                        texts.debriefing().in(language), configuration.closing(), result(session, configuration));
            case FINISHED ->
                new Step.Finished(
                        session.completionCode(),
                        configuration.completion().finished().redirect(session.completionCode(), session.platformId()));
            case SCREENED_OUT -> screenedOut(session, configuration.completion().screenedOut());
            case WITHDRAWN -> new Step.Withdrawn();
        };
    }

    private Step headphones(SessionEntity session, StudyConfiguration configuration, int attempt) {
        HeadphoneCheck check = configuration.procedure().headphoneCheck().orElseThrow();
        return new Step.Headphones(check.test(), attempt, check.attempts(), headphones.media(session.id(), attempt));
    }

    private List<Step.Shown> examples(SessionEntity session, StudyConfiguration configuration) {
        return configuration.procedure().examples()
                ? practice.examples(session.version().id(), session.conditions())
                : List.of();
    }

    private static Step trial(SessionEntity session, StudyConfiguration configuration, ShownTrial trial) {
        StudyConfiguration.Trials asks = configuration.trials();
        return new Step.Trial(
                trial.trial().getId(),
                new Step.Shown(trial.kind(), trial.media()),
                session.version().labels(),
                asks.confidence(),
                asks.secondChoice(),
                asks.plays(),
                trial.trial().told(),
                configuration.procedure().palette());
    }

    private Optional<Agreement> result(SessionEntity session, StudyConfiguration configuration) {
        return configuration.procedure().showResult()
                ? Optional.of(answers.agreement(session.id(), false, 1))
                : Optional.empty();
    }

    private static Step screenedOut(SessionEntity session, Completion.Ending ending) {
        return new Step.ScreenedOut(
                session.screenedOut(),
                ending.code(),
                ending.redirect(ending.code().orElse(""), session.platformId()));
    }
}
