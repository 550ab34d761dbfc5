package org.earshot.model;

import java.util.Arrays;
import org.earshot.EarshotException;

/**
 * A weight or bias. The array is not copied: treat it as read-only.
 *
 * @param shape in PyTorch's axis order
 * @param values in C order
 */
public record Parameter(int[] shape, float[] values) {

    public Parameter {
        if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != values.length) {
            throw new EarshotException(
                    values.length + " values do not fill a parameter of shape " + Arrays.toString(shape));
        }
    }
}
