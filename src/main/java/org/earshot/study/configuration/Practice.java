package org.earshot.study.configuration;

import java.util.OptionalDouble;
import org.earshot.EarshotException;

/**
 * How practice goes.
 *
 * @param criterion the share of a round's answers that have to agree with the model, above 0 and at most 1; if it is not
 *     reached the round is repeated; none: one round, whatever its answers
 * @param rounds at most so many
 * @param required whether whoever does not reach the criterion in any round is screened out
 */
public record Practice(OptionalDouble criterion, int rounds, boolean required) {

    /** One round without a criterion. */
    public static final Practice ONCE = new Practice(OptionalDouble.empty(), 1, false);

    /** So that 11 of 20 are 55%, whatever binary fractions say. */
    private static final double ROUNDING = 1e-9;

    public Practice {
        double share = criterion.orElse(1);
        if (!(share > 0 && share <= 1) || rounds < 1 || (criterion.isEmpty() && (rounds > 1 || required))) {
            throw new EarshotException(
                    "Practice of " + rounds + " rounds with the criterion " + criterion + " is not possible");
        }
    }

    /** Whether a round was good enough. */
    public boolean reached(int agreed, int answered) {
        return criterion.isEmpty() || agreed >= criterion.getAsDouble() * answered - ROUNDING;
    }
}
