package org.earshot.evaluation.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.evaluation.regression.Trials.HEARD;
import static org.earshot.evaluation.regression.Trials.SEEN;

import java.util.ArrayList;
import java.util.List;
import org.earshot.evaluation.regression.AgreementRegression.Fitted;
import org.earshot.evaluation.regression.AgreementRegression.NotEstimable;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.Test;

/** From where on there are numbers, and from where on they are not warned of. */
class RegressionLimitsTest {

    private static final double[] LOGITS = {1, 0.4, -0.5, 0.3};
    private static final List<Condition> CONDITIONS = List.of(HEARD, SEEN);

    @Test
    void fiveParticipantsAndFiveRecordingsAreEnough() {
        assertThat(AgreementRegression.of(Trials.study(5, 20, 0.5, 0.5, LOGITS, 1), CONDITIONS))
                .isInstanceOf(Fitted.class);
        assertThat(AgreementRegression.of(Trials.study(20, 5, 0.5, 0.5, LOGITS, 1), CONDITIONS))
                .isInstanceOf(Fitted.class);
    }

    @Test
    void tenParticipantsAndTenRecordingsAreNotFew() {
        Fitted fit = (Fitted) AgreementRegression.of(Trials.study(10, 10, 0.8, 0.8, LOGITS, 5), CONDITIONS);
        assertThat(fit.warnings()).noneMatch(warning -> warning.contains("are few"));
    }

    @Test
    void nothingIsWarnedOfWherePeopleAndRecordingsDifferAsUsual() {
        Fitted fit = (Fitted) AgreementRegression.of(Trials.study(20, 12, 0.8, 0.8, LOGITS, 5), CONDITIONS);
        assertThat(fit.participantSd()).isBetween(0.1, 4.0);
        assertThat(fit.itemSd()).isBetween(0.1, 4.0);
        assertThat(fit.warnings()).isEmpty();
    }

    @Test
    void combinationWhereEverybodyAgreesIsNamedToo() {
        List<AnsweredTrial> answers = new ArrayList<>(Trials.study(12, 10, 1, 1, LOGITS, 1));
        answers.removeIf(
                answer -> answer.condition().equals(HEARD) && answer.modelWasRight() && !answer.agreesWithModel());
        assertThat(AgreementRegression.of(answers, CONDITIONS))
                .isInstanceOfSatisfying(
                        NotEstimable.class,
                        none -> assertThat(none.reason())
                                .startsWith(
                                        "Every answer under audible-explanation to decisions that the model got right agrees")
                                .contains("separation"));
    }
}
