package org.earshot.evaluation.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.earshot.evaluation.regression.AgreementRegression;
import org.earshot.evaluation.regression.AgreementRegression.Fitted;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;

/**
 * What answers of a pilot say about the assumptions of a plan.
 *
 * @param agreement of every condition with answers; a share is held within what may be assumed, and where there are answers to
 *     right decisions alone or to wrong ones alone, it stands for both
 * @param participantSd of the regression's intercepts, in log odds; none where the answers do not carry a regression
 * @param itemSd the same of the samples
 */
public record PilotFigures(
        int participants,
        int answers,
        Map<Condition, AssumedAgreement> agreement,
        OptionalDouble participantSd,
        OptionalDouble itemSd) {

    private static final double LARGEST_SD = 5;

    /** Fits the regression, which may take seconds. */
    public static PilotFigures of(List<AnsweredTrial> answers, List<Condition> conditions) {
        Map<Condition, AssumedAgreement> agreement = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            OptionalDouble right = share(answers, condition, true);
            OptionalDouble wrong = share(answers, condition, false);
            if (right.isPresent() || wrong.isPresent()) {
                agreement.put(
                        condition,
                        new AssumedAgreement(right.orElseGet(wrong::getAsDouble), wrong.orElseGet(right::getAsDouble)));
            }
        }
        AgreementRegression regression = AgreementRegression.of(answers, conditions);
        return new PilotFigures(
                (int) answers.stream().map(AnsweredTrial::session).distinct().count(),
                answers.size(),
                agreement,
                regression instanceof Fitted fit ? sd(fit.participantSd()) : OptionalDouble.empty(),
                regression instanceof Fitted fit ? sd(fit.itemSd()) : OptionalDouble.empty());
    }

    private static OptionalDouble sd(double fitted) {
        return OptionalDouble.of(Math.min(LARGEST_SD, fitted));
    }

    private static OptionalDouble share(List<AnsweredTrial> answers, Condition condition, boolean right) {
        OptionalDouble share = answers.stream()
                .filter(answer -> answer.condition().equals(condition) && answer.modelWasRight() == right)
                .mapToInt(answer -> answer.agreesWithModel() ? 1 : 0)
                .average();
        return share.isPresent()
                ? OptionalDouble.of(Math.clamp(share.getAsDouble(), AssumedAgreement.LEAST, AssumedAgreement.MOST))
                : share;
    }
}
