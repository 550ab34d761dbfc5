package org.earshot.evaluation.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.evaluation.regression.Trials.HEARD;
import static org.earshot.evaluation.regression.Trials.SEEN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.earshot.Slow;
import org.earshot.evaluation.regression.AgreementRegression.Fitted;
import org.earshot.evaluation.regression.AgreementRegression.NotEstimable;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.Test;

class AgreementRegressionTest {

    private static final double[] LOGITS = {1, 0.4, -0.5, 0.3};
    private static final List<Condition> CONDITIONS = List.of(HEARD, SEEN);

    /** The mean over 40 studies against the parameters they were made with, and their spread against the standard errors. */
    @Slow
    @Test
    void findsWhatStudiesWereMadeWith() {
        int studies = 40;
        double[] truth = {1, -0.6, -1.5, 1.4};
        double[] sum = new double[4];
        double[] squares = new double[4];
        double[] claimed = new double[4];
        double participantSd = 0;
        double itemSd = 0;
        for (int study = 0; study < studies; study++) {
            Fitted fit = fit(Trials.study(40, 20, 0.8, 0.6, LOGITS, study));
            for (int at = 0; at < 4; at++) {
                Coefficient coefficient = fit.coefficients().get(at);
                sum[at] += coefficient.estimate() / studies;
                squares[at] += Math.pow(coefficient.estimate() - truth[at], 2) / studies;
                claimed[at] += Math.pow(coefficient.standardError(), 2) / studies;
            }
            participantSd += fit.participantSd() / studies;
            itemSd += fit.itemSd() / studies;
        }
        for (int at = 0; at < 4; at++) {
            assertThat(sum[at]).isCloseTo(truth[at], within(4 * Math.sqrt(claimed[at] / studies)));
            assertThat(Math.sqrt(squares[at] / claimed[at])).isBetween(0.65, 1.4);
        }
        assertThat(participantSd).isCloseTo(0.8, within(0.08));
        assertThat(itemSd).isCloseTo(0.6, within(0.1));
    }

    @Test
    void coefficientsAreAgainstTheFirstConditionAndRightDecisions() {
        Fitted fit = fit(Trials.study(20, 10, 0.5, 0.5, LOGITS, 1));
        assertThat(fit.coefficients())
                .extracting(Coefficient::condition)
                .containsExactly(Optional.empty(), Optional.of(SEEN), Optional.empty(), Optional.of(SEEN));
        assertThat(fit.coefficients()).extracting(Coefficient::wrong).containsExactly(false, false, true, true);
        assertThat(fit.participants()).isEqualTo(20);
        assertThat(fit.items()).isEqualTo(10);
        assertThat(fit.answers()).isEqualTo(400);
    }

    @Test
    void otherReferenceGivesTheSameEffectTheOtherWayRound() {
        List<AnsweredTrial> answers = Trials.study(20, 10, 0.5, 0.5, LOGITS, 1);
        Coefficient forth = fit(answers).coefficients().get(1);
        Coefficient back = ((Fitted) AgreementRegression.of(answers, List.of(SEEN, HEARD)))
                .coefficients()
                .get(1);
        assertThat(back.estimate()).isCloseTo(-forth.estimate(), within(1e-4));
        assertThat(back.standardError()).isCloseTo(forth.standardError(), within(1e-4));
        assertThat(back.p()).isCloseTo(forth.p(), within(1e-4));
        assertThat(back.oddsRatio() * forth.oddsRatio()).isCloseTo(1, within(1e-4));
    }

    @Test
    void orderOfAnswersDoesNotMatter() {
        List<AnsweredTrial> answers = Trials.study(12, 10, 0.5, 0.5, LOGITS, 2);
        List<AnsweredTrial> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(fit(shuffled).coefficients().get(3).estimate())
                .isCloseTo(fit(answers).coefficients().get(3).estimate(), within(1e-5));
    }

    /** From R: exp(0.5 + c(-1, 1) * qnorm(0.975) * 0.2) and 2 * pnorm(-2.5). */
    @Test
    void intervalAndPAreWalds() {
        Coefficient coefficient = new Coefficient(Optional.empty(), false, 0.5, 0.2);
        assertThat(coefficient.oddsRatioInterval().low()).isCloseTo(1.1140558, within(1e-6));
        assertThat(coefficient.oddsRatioInterval().high()).isCloseTo(2.4399872, within(1e-6));
        assertThat(coefficient.p()).isCloseTo(0.012419331, within(1e-8));
    }

    @Test
    void tooFewParticipantsOrRecordingsGiveWordsInsteadOfNumbers() {
        assertThat(reason(Trials.study(4, 10, 1, 1, LOGITS, 1))).contains("at least 5 participants; there are 4");
        assertThat(reason(Trials.study(10, 4, 1, 1, LOGITS, 1))).contains("at least 5 recordings; there are 4");
        assertThat(reason(List.of())).contains("there are 0");
    }

    @Test
    void separationIsNamed() {
        List<AnsweredTrial> answers = new ArrayList<>(Trials.study(12, 10, 1, 1, LOGITS, 1));
        answers.removeIf(
                answer -> answer.condition().equals(SEEN) && !answer.modelWasRight() && answer.agreesWithModel());
        assertThat(reason(answers))
                .startsWith("No answer under visual-explanation to decisions that the model got wrong agrees")
                .contains("separation");
    }

    @Test
    void emptyCombinationsAreNamed() {
        List<AnsweredTrial> answers = new ArrayList<>(Trials.study(12, 10, 1, 1, LOGITS, 1));
        answers.removeIf(answer -> answer.condition().equals(HEARD) && answer.modelWasRight());
        assertThat(reason(answers))
                .startsWith("There are no answers under audible-explanation to decisions that the model got right");
    }

    @Test
    void oneCellHasNothingToCompare() {
        List<AnsweredTrial> answers = new ArrayList<>(Trials.study(12, 10, 1, 1, LOGITS, 1));
        answers.removeIf(answer -> answer.condition().equals(HEARD) || !answer.modelWasRight());
        assertThat(reason(answers)).contains("nothing to compare");
    }

    @Test
    void fewParticipantsAndPeopleWhoAlwaysOrNeverAgreeAreWarnedOf() {
        assertThat(fit(Trials.study(7, 14, 0.8, 0.8, LOGITS, 5)).warnings())
                .anySatisfy(warning -> assertThat(warning).startsWith("Participants are few (7)"));
        List<AnsweredTrial> allOrNothing = new ArrayList<>();
        for (int participant = 0; participant < 20; participant++) {
            for (AnsweredTrial answer : Trials.study(1, 10, 0, 0, LOGITS, participant)) {
                boolean agrees = participant % 2 == 0 == (participant > 1);
                allOrNothing.add(Trials.answer(
                        participant,
                        answer.condition(),
                        Integer.parseInt(answer.recording().substring(10)),
                        !answer.modelWasRight(),
                        agrees));
            }
        }
        switch (AgreementRegression.of(allOrNothing, CONDITIONS)) {
            case Fitted fit ->
                assertThat(fit.warnings())
                        .anySatisfy(warning -> assertThat(warning).contains("not to be relied on"));
            case NotEstimable none -> assertThat(none.reason()).contains("did not converge");
        }
    }

    private static Fitted fit(List<AnsweredTrial> answers) {
        return (Fitted) AgreementRegression.of(answers, CONDITIONS);
    }

    private static String reason(List<AnsweredTrial> answers) {
        return ((NotEstimable) AgreementRegression.of(answers, CONDITIONS)).reason();
    }
}
