package org.earshot.lrp;

import org.earshot.EarshotException;
import org.earshot.lrp.rule.ZBox;

/**
 * The least and the greatest value that an input of a network can have, which {@link ZBox} asks for.
 *
 * @param low at most {@code high}
 */
public record InputLimits(float low, float high) {

    public InputLimits {
        if (!(low <= high) || Float.isInfinite(low) || Float.isInfinite(high)) {
            throw new EarshotException("Inputs cannot lie between " + low + " and " + high);
        }
    }

    /** The least and the greatest value of one input, for networks whose inputs have no limits of their own. */
    static InputLimits of(float[] input) {
        float low = input[0];
        float high = input[0];
        for (float value : input) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new InputLimits(low, high);
    }
}
