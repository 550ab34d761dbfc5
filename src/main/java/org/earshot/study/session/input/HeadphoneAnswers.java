package org.earshot.study.session.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.HeadphoneCheck;

/**
 * What a headphone check was sent.
 *
 * @param intervals one per item, each from 1 to {@link HeadphoneCheck#INTERVALS}
 * @param attempt which attempt was answered, if it was told: what is sent twice is then not taken for two attempts
 */
public record HeadphoneAnswers(List<Integer> intervals, OptionalInt attempt) {

    /** @throws RefusedException naming what does not fit */
    public static HeadphoneAnswers of(StepData data) {
        data.onlyFields(Set.of("answers", "attempt"));
        Map<String, Object> values = data.values();
        List<Integer> intervals = new ArrayList<>();
        if (values.get("answers") instanceof List<?> answers && answers.size() == HeadphoneCheck.ITEMS) {
            answers.forEach(answer -> intervals.add(interval(answer)));
        } else {
            throw refusal("'answers' has to be a list of " + HeadphoneCheck.ITEMS + " intervals");
        }
        return new HeadphoneAnswers(List.copyOf(intervals), attempt(values));
    }

    /** @throws RefusedException if another attempt was answered than the one whose turn it is */
    public void checkTurn(int turn) {
        if (attempt.isPresent() && attempt.getAsInt() != turn) {
            throw new RefusedException(
                    Reason.NOT_ITS_TURN,
                    "It is not attempt " + attempt.getAsInt() + "'s turn but attempt " + turn + "'s");
        }
    }

    private static int interval(Object answer) {
        if (answer instanceof Integer interval && interval >= 1 && interval <= HeadphoneCheck.INTERVALS) {
            return interval;
        }
        throw refusal("every answer has to be a whole number from 1 to " + HeadphoneCheck.INTERVALS);
    }

    private static OptionalInt attempt(Map<String, Object> values) {
        return switch (values.get("attempt")) {
            case null -> OptionalInt.empty();
            case Integer attempt -> OptionalInt.of(attempt);
            default -> throw refusal("'attempt' has to be a whole number");
        };
    }

    private static RefusedException refusal(String message) {
        return new RefusedException(Reason.DOES_NOT_FIT, message);
    }
}
