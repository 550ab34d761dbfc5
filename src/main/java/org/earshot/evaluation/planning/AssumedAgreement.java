package org.earshot.evaluation.planning;

import java.util.Locale;
import org.earshot.EarshotException;

/**
 * The assumed share of answers under one condition that agree with the model, over all participants and samples.
 *
 * @param right of answers to decisions that are right, 0.01 to 0.99
 * @param wrong of answers to decisions that are wrong, 0.01 to 0.99
 */
public record AssumedAgreement(double right, double wrong) {

    public static final double LEAST = 0.01;
    public static final double MOST = 0.99;

    public AssumedAgreement {
        check(right);
        check(wrong);
    }

    /** The same, whether the model was right or wrong. */
    public static AssumedAgreement of(double share) {
        return new AssumedAgreement(share, share);
    }

    private static void check(double share) {
        if (!(share >= LEAST && share <= MOST)) {
            throw new EarshotException(String.format(
                    Locale.ROOT, "The assumed agreement has to be from 1%% to 99%%, not %s%%", 100 * share));
        }
    }
}
