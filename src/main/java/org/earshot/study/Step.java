package org.earshot.study;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one phase shows, in the language of the state. Texts are Markdown. Nothing here names a prediction, a true label or a condition. */
public sealed interface Step {

    /** Information sheet and consent. */
    record Consent(String title, String information, String statement) implements Step {}

    /** Questions about the participant, or, with a text before them, at the end. */
    record Questions(Optional<String> text, List<Question> questions) implements Step {}

    /** Unlocking and checking the sound. */
    record AudioCheck() implements Step {}

    record Instructions(String text) implements Step {}

    /**
     * One stimulus to answer to.
     *
     * @param trial random, one per session
     * @param media the stimulus's bytes: {@code /media/ID}
     * @param choices what can be answered
     */
    record Trial(
            UUID trial,
            RenderedStimulus.Kind kind,
            String media,
            List<String> choices,
            boolean confidence,
            boolean secondChoice,
            StudyConfiguration.Plays plays)
            implements Step {}

    /** Between two blocks: {@code done} of {@code blocks} are behind. */
    record Break(Optional<String> text, int done, int blocks) implements Step {}

    record Finished(String completionCode, Optional<URI> redirect) implements Step {}

    /** Withdrawn or screened out. */
    record Ended() implements Step {}
}
