package org.earshot.lrp;

import org.earshot.EarshotException;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/**
 * {@code R = x W^T (R_y / st(z))} with {@code z = W x + b} (Bach et al. 2015, "On pixel-wise explanations for non-linear
 * classifier decisions by layer-wise relevance propagation", PLoS ONE 10(7), equation 58).
 *
 * @param epsilon the stabiliser, positive
 */
public record Epsilon(float epsilon) implements Rule {

    /** With the stabiliser that all our composites use unless they say otherwise. */
    public static final Epsilon STANDARD = new Epsilon(1e-6f);

    public Epsilon {
        refuseUnlessPositive(epsilon);
    }

    static void refuseUnlessPositive(float epsilon) {
        if (!(epsilon > 0) || Float.isInfinite(epsilon)) {
            throw new EarshotException(
                    "The stabiliser epsilon must be positive, not " + epsilon + ": silence would give 0/0");
        }
    }

    @Override
    public Flow propagate(Junction junction, Flow upper) {
        Operand<TFloat32> s =
                junction.tf().math.div(junction.upper(upper), junction.stabilised(junction.output(), epsilon));
        return new Flow.Factor(junction.backward(s, junction.weight()));
    }
}
