package org.earshot.study.session;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.PaletteName;
import org.earshot.study.configuration.Question;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.RenderedStimulus;

/**
 * What one phase shows, in the language of the state. Texts are Markdown. Nothing here names a prediction, a true label or a
 * condition.
 */
public sealed interface Step {

    /** Information sheet and consent. */
    record Consent(String title, String information, String statement) implements Step {}

    /** Questions about the participant. */
    record Questions(List<Question> questions) implements Step {}

    /**
     * Unlocking and checking the sound.
     *
     * @param reference a sound of the study to set the volume by
     */
    record AudioCheck(Optional<Shown> reference) implements Step {}

    /**
     * Sounds that are told apart with headphones only.
     *
     * @param attempt from 1 to {@code attempts}
     * @param items media ids in the order in which they are asked
     */
    record Headphones(HeadphoneCheck.Test test, int attempt, int attempts, List<String> items) implements Step {}

    /**
     * @param examples one stimulus per condition of the session, none if the study shows none
     * @param round of the practice that follows, from 1
     */
    record Instructions(String text, List<Shown> examples, PaletteName palette, int round) implements Step {}

    /**
     * One stimulus to answer to.
     *
     * @param trial random, one per session
     * @param choices what can be answered
     * @param told what is to be answered, in an attention check
     */
    record Trial(
            UUID trial,
            Shown stimulus,
            List<String> choices,
            boolean confidence,
            boolean secondChoice,
            StudyConfiguration.Plays plays,
            Optional<String> told,
            PaletteName palette)
            implements Step {}

    /**
     * Between two blocks: {@code done} of {@code blocks} are behind.
     *
     * @param seconds of the countdown
     */
    record Break(Optional<String> text, int done, int blocks, OptionalInt seconds) implements Step {}

    /** @param result of the participant's trials, if the study shows it */
    record Debriefing(String text, List<Question> questions, Optional<Agreement> result) implements Step {}

    record Finished(String completionCode, Optional<URI> redirect) implements Step {}

    record ScreenedOut(
            org.earshot.study.session.ScreenedOut reason, Optional<String> completionCode, Optional<URI> redirect)
            implements Step {}

    record Withdrawn() implements Step {}

    /** @param media the stimulus's bytes: {@code /media/ID} */
    record Shown(RenderedStimulus.Kind kind, String media) {}
}
