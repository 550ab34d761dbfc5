package org.earshot.web.api.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.study.configuration.Question;
import org.earshot.study.configuration.StudyConfiguration.Plays;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.Step;
import org.earshot.web.Markdown;
import org.jspecify.annotations.Nullable;

/** What a phase shows, as JSON. Every {@code html} is safe; what is null is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface StepDocument {

    static StepDocument of(Step step, String language) {
        return switch (step) {
            case Step.Consent it ->
                new Consent(it.title(), Markdown.toHtml(it.information()), Markdown.toHtml(it.statement()));
            case Step.Questions it -> new Questions(Asked.of(it.questions(), language));
            case Step.AudioCheck it ->
                new AudioCheck(it.reference().map(Stimulus::of).orElse(null));
            case Step.Headphones it -> Headphones.of(it);
            case Step.Instructions it ->
                new Instructions(
                        Markdown.toHtml(it.text()),
                        it.examples().stream().map(Stimulus::of).toList(),
                        it.palette().written(),
                        it.round());
            case Step.Trial it -> Trial.of(it);
            case Step.Break it -> new Break(html(it.text()), it.done(), it.blocks(), number(it.seconds()));
            case Step.Debriefing it ->
                new Debriefing(
                        Markdown.toHtml(it.text()),
                        Asked.of(it.questions(), language),
                        it.result().orElse(null));
            case Step.Finished it ->
                new Finished(it.completionCode(), it.redirect().orElse(null));
            case Step.ScreenedOut it ->
                new ScreenedOut(
                        it.reason().written(),
                        it.completionCode().orElse(null),
                        it.redirect().orElse(null));
            case Step.Withdrawn it -> new Nothing();
        };
    }

    private static @Nullable String html(Optional<String> markdown) {
        return markdown.map(Markdown::toHtml).orElse(null);
    }

    static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }

    record Nothing() implements StepDocument {}

    record Consent(String title, String html, String statement) implements StepDocument {}

    record Questions(List<Asked> questions) implements StepDocument {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AudioCheck(@Nullable Stimulus reference) implements StepDocument {}

    /** @param items addresses of the sounds */
    record Headphones(String test, int attempt, int attempts, List<String> items) implements StepDocument {

        private static Headphones of(Step.Headphones step) {
            return new Headphones(
                    step.test().written(),
                    step.attempt(),
                    step.attempts(),
                    step.items().stream().map(MediaController::url).toList());
        }
    }

    record Instructions(String html, List<Stimulus> examples, String palette, int round) implements StepDocument {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Trial(
            UUID trial,
            Stimulus stimulus,
            List<String> choices,
            Asks asks,
            PlaysDocument plays,
            @Nullable String told,
            String palette)
            implements StepDocument {

        private static Trial of(Step.Trial step) {
            return new Trial(
                    step.trial(),
                    Stimulus.of(step.stimulus()),
                    step.choices(),
                    new Asks(step.confidence(), step.secondChoice()),
                    PlaysDocument.of(step.plays()),
                    step.told().orElse(null),
                    step.palette().written());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Break(
            @Nullable String html,
            int done,
            int blocks,
            @Nullable Integer seconds) implements StepDocument {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Debriefing(
            String html, List<Asked> questions, @Nullable Agreement result) implements StepDocument {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Finished(String completionCode, @Nullable URI redirect) implements StepDocument {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScreenedOut(
            String reason,
            @Nullable String completionCode,
            @Nullable URI redirect) implements StepDocument {}

    /** @param kind {@code audio}, {@code waveform} or {@code spectrogram} */
    record Stimulus(String kind, String url) {

        static Stimulus of(Step.Shown shown) {
            return new Stimulus(shown.kind().name().toLowerCase(Locale.ROOT), MediaController.url(shown.media()));
        }
    }

    record Asks(boolean confidence, boolean secondChoice) {}

    /** @param max null: as often as wished */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PlaysDocument(int min, @Nullable Integer max) {

        static PlaysDocument of(Plays plays) {
            return new PlaysDocument(plays.min(), number(plays.max()));
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

        static List<Asked> of(List<Question> questions, String language) {
            return questions.stream().map(question -> of(question, language)).toList();
        }

        private static Asked of(Question question, String language) {
            return new Asked(
                    question.id(),
                    question.type().name().toLowerCase(Locale.ROOT),
                    question.label().in(language),
                    question.options().isEmpty() ? null : Option.of(question, language),
                    question.min().isPresent() ? Double.valueOf(question.min().getAsDouble()) : null,
                    question.max().isPresent() ? Double.valueOf(question.max().getAsDouble()) : null,
                    question.required(),
                    question.preferNotToSay());
        }
    }

    /** One answer that a choice offers. */
    record Option(String value, String label) {

        private static List<Option> of(Question question, String language) {
            return question.options().stream()
                    .map(option -> new Option(option.value(), option.label().in(language)))
                    .toList();
        }
    }
}
