package org.earshot.evaluation.regression;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.earshot.evaluation.Interval;
import org.earshot.study.configuration.Condition;

/**
 * One fixed effect on the log odds that an answer agrees with the model. The reference is the first condition and the model's
 * right decisions; without a condition and not {@code wrong} this is the intercept, the log odds there.
 *
 * @param condition against the first one; empty for the intercept and the effect of wrong decisions
 * @param wrong whether this is the effect of wrong decisions: under the first condition, or by how much more of it there is
 *     under {@code condition}
 * @param estimate in log odds, of a participant and an item in the middle of their distributions
 * @param standardError of the estimate (Wald)
 */
public record Coefficient(Optional<Condition> condition, boolean wrong, double estimate, double standardError) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Whether these are the log odds of the reference, and no effect. */
    public boolean isIntercept() {
        return condition.isEmpty() && !wrong;
    }

    public double oddsRatio() {
        return Math.exp(estimate);
    }

    /** 95%, Wald. */
    public Interval oddsRatioInterval() {
        double reach = NORMAL.inverseCumulativeProbability(0.975) * standardError;
        return new Interval(Math.exp(estimate - reach), Math.exp(estimate + reach));
    }

    /** Two-sided, Wald, not corrected. */
    public double p() {
        return 2 * NORMAL.survivalProbability(Math.abs(estimate) / standardError);
    }
}
