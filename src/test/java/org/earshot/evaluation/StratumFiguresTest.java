package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.evaluation.Answers.DIGITS;
import static org.earshot.evaluation.Answers.HEARD;
import static org.earshot.evaluation.Answers.SEEN;
import static org.earshot.evaluation.Answers.answer;

import java.util.List;
import java.util.UUID;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.Test;

/** Answers at the corners of the matrices, where one row, stratum or condition ends and the next one begins. */
class StratumFiguresTest {

    @Test
    void participantsAreCountedWhereTheyAnsweredAlsoAtTheCorners() {
        Evaluation evaluation = of(
                answer(new UUID(0, 1), HEARD, "0", "0", "0"),
                answer(new UUID(0, 2), HEARD, "1", "0", "0"),
                answer(new UUID(0, 3), HEARD, "9", "9", "9"),
                answer(new UUID(0, 4), SEEN, "0", "0", "0"),
                answer(new UUID(0, 5), HEARD, "8", "9", "9"));
        assertThat(participants(evaluation, Stratum.ALL)).isEqualTo(4);
        assertThat(participants(evaluation, Stratum.CORRECT)).isEqualTo(2);
        assertThat(participants(evaluation, Stratum.INCORRECT)).isEqualTo(2);
        assertThat(evaluation.summary(SEEN, Stratum.CORRECT).participants()).isEqualTo(1);
        assertThat(evaluation.summary(SEEN, Stratum.INCORRECT).participants()).isZero();
    }

    @Test
    void overallAccuracyIsOverAllConditionsAndDecisions() {
        UUID session = new UUID(0, 1);
        Evaluation evaluation = of(
                answer(session, HEARD, "3", "3", "3"),
                answer(session, HEARD, "4", "5", "1"),
                answer(session, SEEN, "3", "3", "0"),
                answer(session, SEEN, "4", "5", "5"),
                answer(session, SEEN, "6", "6", "2"));
        assertThat(evaluation.answers()).isEqualTo(5);
        assertThat(evaluation.accuracy()).hasValue(0.4);
    }

    private static int participants(Evaluation evaluation, Stratum stratum) {
        return evaluation.summary(HEARD, stratum).participants();
    }

    private static Evaluation of(AnsweredTrial... answers) {
        return Evaluation.of(List.of(answers), List.of(HEARD, SEEN), DIGITS, 1);
    }
}
