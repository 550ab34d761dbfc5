package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.evaluation.Answers.DIGITS;
import static org.earshot.evaluation.Answers.HEARD;
import static org.earshot.evaluation.Answers.SEEN;
import static org.earshot.evaluation.Answers.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final List<Condition> CONDITIONS = List.of(HEARD, SEEN);

    @Test
    void strataAreTheModelsRightAndWrongDecisionsNotTheParticipants() {
        UUID session = new UUID(0, 1);
        List<AnsweredTrial> answers = List.of(
                answer(session, HEARD, "3", "3", "8"),
                answer(session, HEARD, "5", "9", "9"),
                answer(session, HEARD, "5", "9", "5"));
        Evaluation evaluation = of(answers);
        assertThat(evaluation.summary(HEARD, Stratum.ALL).answers()).isEqualTo(3);
        assertThat(evaluation.summary(HEARD, Stratum.CORRECT).answers()).isEqualTo(1);
        assertThat(evaluation.summary(HEARD, Stratum.CORRECT).accuracy()).hasValue(0);
        assertThat(evaluation.summary(HEARD, Stratum.INCORRECT).accuracy()).hasValue(0.5);
        assertThat(matrix(evaluation, HEARD, Stratum.INCORRECT).counts().get(9).get(5))
                .isEqualTo(1);
        assertThat(evaluation.cell(HEARD, Stratum.ALL, "9").fn()).isEqualTo(1);
    }

    @Test
    void allIsTheSumOfRightAndWrong() {
        Evaluation evaluation = of(Answers.study(7, 20, 3));
        for (Condition condition : CONDITIONS) {
            List<List<Integer>> all = matrix(evaluation, condition, Stratum.ALL).counts();
            List<List<Integer>> right =
                    matrix(evaluation, condition, Stratum.CORRECT).counts();
            List<List<Integer>> wrong =
                    matrix(evaluation, condition, Stratum.INCORRECT).counts();
            for (int row = 0; row < 10; row++) {
                for (int column = 0; column < 10; column++) {
                    assertThat(right.get(row).get(column) + wrong.get(row).get(column))
                            .isEqualTo(all.get(row).get(column));
                }
            }
        }
    }

    @Test
    void noAnswersMeanNoFiguresAndNotZero() {
        Evaluation evaluation = of(List.of());
        assertThat(evaluation.participants()).isZero();
        assertThat(evaluation.accuracy()).isEmpty();
        assertThat(evaluation.cells()).hasSize(2 * 3 * 10).allSatisfy(cell -> {
            assertThat(cell.informedness()).isEmpty();
            assertThat(cell.markedness()).isEmpty();
            assertThat(cell.informednessInterval()).isEmpty();
        });
        assertThat(evaluation.summary(SEEN, Stratum.ALL).macroInformedness()).isEmpty();
        assertThat(evaluation.summary(SEEN, Stratum.ALL).macroInformednessClasses())
                .isZero();
        assertThat(evaluation.summary(SEEN, Stratum.ALL).medianResponseTimeMs()).isEmpty();
    }

    @Test
    void fourParticipantsAreTooFewForIntervalsAndFiveAreEnough() {
        assertThat(of(Answers.study(4, 20, 1)).accuracyInterval()).isEmpty();
        assertThat(of(Answers.study(4, 20, 1)).cells())
                .allSatisfy(cell -> assertThat(cell.informednessInterval()).isEmpty());
        Evaluation five = of(Answers.study(5, 20, 1));
        assertThat(five.accuracyInterval()).isPresent();
        assertThat(five.summary(HEARD, Stratum.CORRECT).macroInformednessInterval())
                .isPresent();
    }

    @Test
    void participantsAreCountedPerCondition() {
        List<AnsweredTrial> answers = new ArrayList<>(Answers.study(6, 20, 1));
        UUID left = answers.getFirst().session();
        answers.removeIf(
                answer -> answer.session().equals(left) && answer.condition().equals(SEEN));
        Evaluation evaluation = of(answers);
        assertThat(evaluation.participants()).isEqualTo(6);
        assertThat(evaluation.summary(HEARD, Stratum.ALL).participants()).isEqualTo(6);
        assertThat(evaluation.summary(SEEN, Stratum.ALL).participants()).isEqualTo(5);
    }

    @Test
    void pointEstimatesLieInTheirIntervals() {
        Evaluation evaluation = of(Answers.study(30, 20, 5));
        assertThat(evaluation.cells()).allSatisfy(cell -> {
            if (cell.informednessInterval().isPresent()) {
                Interval interval = cell.informednessInterval().orElseThrow();
                assertThat(cell.informedness().orElseThrow()).isBetween(interval.low(), interval.high());
            }
        });
        assertThat(evaluation.cells())
                .filteredOn(cell -> cell.informednessInterval().isPresent())
                .hasSizeGreaterThan(30);
    }

    @Test
    void sameSeedSameIntervalsWhateverTheOrderOfAnswers() {
        List<AnsweredTrial> answers = Answers.study(12, 20, 9);
        List<AnsweredTrial> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(4));
        assertThat(of(shuffled)).isEqualTo(of(answers));
        assertThat(Evaluation.of(answers, CONDITIONS, DIGITS, 8).accuracyInterval())
                .isNotEqualTo(of(answers).accuracyInterval());
    }

    @Test
    void medianResponseTimeIsOverTheStratum() {
        UUID session = new UUID(0, 1);
        List<AnsweredTrial> answers = List.of(
                answer(session, HEARD, "3", "3", "8", 1000),
                answer(session, HEARD, "3", "3", "8", 2000),
                answer(session, HEARD, "5", "9", "5", 9000));
        assertThat(of(answers).summary(HEARD, Stratum.CORRECT).medianResponseTimeMs())
                .hasValue(1500);
        assertThat(of(answers).summary(HEARD, Stratum.ALL).medianResponseTimeMs())
                .hasValue(2000);
    }

    @Test
    void answersOutsideTheStudyAreRefusedByName() {
        List<AnsweredTrial> answers = List.of(answer(new UUID(0, 1), HEARD, "3", "3", "eleven"));
        assertThatThrownBy(() -> of(answers)).hasMessageContaining("'eleven'");
        assertThatThrownBy(() -> Evaluation.of(answers, List.of(SEEN), DIGITS, 1))
                .hasMessageContaining("audible-explanation");
    }

    @Test
    void fiveHundredParticipantsAreEvaluated() {
        Evaluation evaluation = of(Answers.study(500, 40, 2));
        assertThat(evaluation.accuracy().orElseThrow()).isCloseTo(0.55, within(0.05));
        assertThat(evaluation.comparisons()).allSatisfy(comparison -> {
            Interval interval = comparison.interval().orElseThrow();
            assertThat(interval.low()).isLessThan(0);
            assertThat(interval.high()).isGreaterThan(0);
            assertThat(comparison.p().orElseThrow()).isGreaterThan(0.01);
        });
    }

    private static Evaluation of(List<AnsweredTrial> answers) {
        return Evaluation.of(answers, CONDITIONS, DIGITS, 7);
    }

    private static Matrix matrix(Evaluation evaluation, Condition condition, Stratum stratum) {
        return evaluation.matrices().stream()
                .filter(matrix -> matrix.condition().equals(condition) && matrix.stratum() == stratum)
                .findFirst()
                .orElseThrow();
    }
}
