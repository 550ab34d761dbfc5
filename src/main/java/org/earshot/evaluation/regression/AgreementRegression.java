package org.earshot.evaluation.regression;

import java.util.List;
import org.earshot.evaluation.Evaluation;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;

/**
 * The mixed-effects logistic regression of a study: answer agrees with the model ~ condition x (model right or wrong), with
 * crossed random intercepts for participants and for recordings. Where the data do not carry it, it says so instead of giving
 * numbers.
 */
public sealed interface AgreementRegression {

    /** An intercept per recording says something of recordings only if there are as many as it takes of people. */
    int FEWEST_ITEMS = Evaluation.FEWEST_PARTICIPANTS;

    /**
     * @param coefficients the intercept first; no effect of wrong decisions if all answers are to right ones, or all to wrong
     * @param participantSd standard deviation of the participants' intercepts, in log odds; 0 if they do not differ by more
     *     than chance
     * @param itemSd the same of the recordings
     * @param warnings in words, for the reader of the coefficients
     */
    record Fitted(
            List<Coefficient> coefficients,
            double participantSd,
            double itemSd,
            int participants,
            int items,
            int answers,
            List<String> warnings)
            implements AgreementRegression {

        public Fitted {
            coefficients = List.copyOf(coefficients);
            warnings = List.copyOf(warnings);
        }
    }

    /** @param reason a sentence */
    record NotEstimable(String reason) implements AgreementRegression {}

    /**
     * Takes milliseconds for a small study and seconds for 500 participants.
     *
     * @param conditions in the order in which they are shown; those without answers are left out
     */
    static AgreementRegression of(List<AnsweredTrial> answers, List<Condition> conditions) {
        return new RegressionOfAnswers(answers, conditions).result();
    }
}
