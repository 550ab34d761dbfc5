package org.earshot.study.records;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.study.configuration.Condition;
import org.earshot.study.session.SessionFlag;

/**
 * One committed answer with everything known about its trial: a row of {@code responses.csv}. Labels are class names, for
 * digits "0" to "9".
 *
 * @param session the participant's session; also the unit of the participant bootstrap
 * @param block 1-based block in the session's order
 * @param position 1-based position in the session
 * @param stimulus the stimulus's public id
 * @param sample the id of the sample within the study; the same recording has one sample in all conditions
 * @param recording the recording's id in its dataset
 * @param trueLabel what was spoken
 * @param prediction what the model decided: the truth of the evaluation
 * @param answer what the participant said the model decided
 * @param confidence as asked by the study, empty where not asked
 * @param responseTimeMs from the first audible or visible moment of the stimulus, on one monotonic browser clock
 * @param flag why the answer is left out unless asked for
 */
public record AnsweredTrial(
        UUID session,
        int studyVersion,
        Condition condition,
        int block,
        int position,
        String stimulus,
        String sample,
        String recording,
        String speaker,
        String trueLabel,
        String prediction,
        String answer,
        Optional<String> secondChoice,
        OptionalInt confidence,
        OptionalDouble responseTimeMs,
        OptionalInt plays,
        Instant receivedAt,
        SessionFlag flag) {

    /** Whether the model decided rightly. */
    public boolean modelWasRight() {
        return prediction.equals(trueLabel);
    }

    /** Whether the participant said what the model decided. */
    public boolean agreesWithModel() {
        return answer.equals(prediction);
    }
}
