package org.earshot.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.study.Participations.Answered;
import org.earshot.study.Participations.Started;
import org.earshot.study.Question;
import org.earshot.study.RenderedStimulus;
import org.earshot.study.SessionState;
import org.earshot.study.Step;
import org.earshot.study.StudyConfiguration.Plays;
import org.jspecify.annotations.Nullable;

/** A session's state as JSON: all that a participant's page needs to go on, and nothing more. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StateDocument(
        @Nullable String token,
        String phase,
        String language,
        List<String> languages,
        Progress progress,
        StepDocument step,
        List<String> prefetch,
        @Nullable Feedback feedback) {

    static StateDocument of(SessionState state) {
        return of(state, null, null);
    }

    static StateDocument of(Started started) {
        return of(started.state(), started.token(), null);
    }

    static StateDocument of(Answered answered) {
        return of(answered.state(), null, answered.feedback().map(Feedback::new).orElse(null));
    }

    private static StateDocument of(SessionState state, @Nullable String token, @Nullable Feedback feedback) {
        return new StateDocument(
                token,
                state.phase().written(),
                state.language(),
                state.languages(),
                new Progress(state.done(), state.total()),
                StepDocument.of(state.step(), state.language()),
                state.prefetch().stream().map(MediaController::url).toList(),
                feedback);
    }

    record Progress(int done, int total) {}

    /** What the model decided. In practice only. */
    record Feedback(String prediction) {}

    /** What a phase shows. Every {@code html} is safe. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    sealed interface StepDocument {

        static StepDocument of(Step step, String language) {
            return switch (step) {
                case Step.Consent it ->
                    new Consent(it.title(), Markdown.toHtml(it.information()), Markdown.toHtml(it.statement()));
                case Step.Questions it ->
                    new Questions(
                            it.text().map(Markdown::toHtml).orElse(null),
                            it.questions().stream()
                                    .map(question -> Asked.of(question, language))
                                    .toList());
                case Step.AudioCheck it -> new Text(null);
                case Step.Instructions it -> new Text(Markdown.toHtml(it.text()));
                case Step.Trial it -> Trial.of(it);
                case Step.Break it -> new Break(it.text().map(Markdown::toHtml).orElse(null), it.done(), it.blocks());
                case Step.Finished it ->
                    new Finished(it.completionCode(), it.redirect().orElse(null));
                case Step.Ended it -> new Text(null);
            };
        }

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Text(@Nullable String html) implements StepDocument {}

        record Consent(String title, String html, String statement) implements StepDocument {}

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Questions(@Nullable String html, List<Asked> questions) implements StepDocument {}

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Break(@Nullable String html, int done, int blocks) implements StepDocument {}

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Finished(String completionCode, @Nullable URI redirect) implements StepDocument {}

        record Trial(UUID trial, Stimulus stimulus, List<String> choices, Asks asks, PlaysDocument plays)
                implements StepDocument {

            private static Trial of(Step.Trial step) {
                return new Trial(
                        step.trial(),
                        Stimulus.of(step.kind(), step.media()),
                        step.choices(),
                        new Asks(step.confidence(), step.secondChoice()),
                        PlaysDocument.of(step.plays()));
            }
        }
    }

    record Stimulus(String kind, String url) {

        static Stimulus of(RenderedStimulus.Kind kind, String media) {
            return new Stimulus(kind.name().toLowerCase(Locale.ROOT), MediaController.url(media));
        }
    }

    record Asks(boolean confidence, boolean secondChoice) {}

    /** @param max null: as often as wished */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PlaysDocument(int min, @Nullable Integer max) {

        static PlaysDocument of(Plays plays) {
            return new PlaysDocument(
                    plays.min(),
                    plays.max().isPresent() ? Integer.valueOf(plays.max().getAsInt()) : null);
        }
    }

    /** A question outside the trials. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            String id,
            String type,
            String label,
            @Nullable List<Option> options,
            @Nullable Double min,
            @Nullable Double max,
            boolean required,
            boolean declinable) {

        static Asked of(Question question, String language) {
            return new Asked(
                    question.id(),
                    question.type().name().toLowerCase(Locale.ROOT),
                    question.label().in(language),
                    question.options().isEmpty() ? null : options(question, language),
                    question.min().isPresent() ? Double.valueOf(question.min().getAsDouble()) : null,
                    question.max().isPresent() ? Double.valueOf(question.max().getAsDouble()) : null,
                    question.required(),
                    question.preferNotToSay());
        }

        private static List<Option> options(Question question, String language) {
            return question.options().stream()
                    .map(option -> new Option(option.value(), option.label().in(language)))
                    .toList();
        }
    }

    /** One answer that a choice offers. */
    record Option(String value, String label) {}
}
