package org.earshot.study.session.input;

import java.util.List;
import java.util.OptionalInt;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.RenderedStimulus;

/** What an answer has to be in a study, for one kind of stimulus. */
public record AnswerRules(StudyConfiguration.Trials trials, List<String> choices, RenderedStimulus.Kind kind) {

    private static final int MOST_CONFIDENT = 5;
    private static final int MOST_EVENTS = 500;
    private static final double LONGEST_MS = 24 * 3600 * 1000.0;

    /** @throws RefusedException naming what does not fit */
    public void check(TrialAnswer answer) {
        require(choices.contains(answer.answer()), "the answer has to be one of " + choices);
        checkSecondChoice(answer);
        checkConfidence(answer.confidence());
        checkPlays(answer.plays());
        answer.responseTimeMs()
                .ifPresent(time ->
                        require(time >= 0 && time <= LONGEST_MS, "'responseTimeMs' has to be from 0 to " + LONGEST_MS));
        require(answer.events().size() <= MOST_EVENTS, "at most " + MOST_EVENTS + " events are kept");
    }

    private void checkSecondChoice(TrialAnswer answer) {
        require(
                answer.secondChoice().isPresent() == trials.secondChoice(),
                asked("secondChoice", trials.secondChoice()));
        answer.secondChoice().ifPresent(second -> {
            require(choices.contains(second), "the second choice has to be one of " + choices);
            require(!second.equals(answer.answer()), "the second choice has to differ from the answer");
        });
    }

    private void checkConfidence(OptionalInt confidence) {
        require(confidence.isPresent() == trials.confidence(), asked("confidence", trials.confidence()));
        confidence.ifPresent(value ->
                require(value >= 1 && value <= MOST_CONFIDENT, "'confidence' has to be from 1 to " + MOST_CONFIDENT));
    }

    private void checkPlays(OptionalInt plays) {
        if (kind != RenderedStimulus.Kind.AUDIO) {
            require(plays.orElse(0) >= 0, "'plays' cannot be negative");
            return;
        }
        int least = trials.plays().min();
        require(plays.orElse(0) >= least, "the clip has to be played at least " + least + " times");
        trials.plays()
                .max()
                .ifPresent(
                        most -> require(plays.orElse(0) <= most, "the clip may be played at most " + most + " times"));
    }

    private static String asked(String field, boolean asked) {
        return asked ? "this study asks for '" + field + "'" : "this study does not ask for '" + field + "'";
    }

    private static void require(boolean fits, String message) {
        if (!fits) {
            throw new RefusedException(Reason.DOES_NOT_FIT, message);
        }
    }
}
