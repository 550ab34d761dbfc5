package org.earshot.lrp.rule;

import org.earshot.EarshotException;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * {@code R = x W^T (R_y / st(z))} with {@code z = W x + b} (Bach et al. 2015, "On pixel-wise explanations for non-linear
 * classifier decisions by layer-wise relevance propagation", PLoS ONE 10(7), equation 58).
 *
 * @param epsilon the stabiliser, positive
 * @param bias whether the denominator holds the bias; without it relevance is conserved, but badly conditioned
 */
public record Epsilon(float epsilon, boolean bias) implements Rule.Weighted {

    /** With the stabiliser that all our composites use unless they say otherwise. */
    public static final Epsilon STANDARD = new Epsilon(1e-6f);

    public Epsilon {
        refuseUnlessPositive(epsilon);
    }

    public Epsilon(float epsilon) {
        this(epsilon, true);
    }

    static void refuseUnlessPositive(float epsilon) {
        if (!(epsilon > 0) || Float.isInfinite(epsilon)) {
            throw new EarshotException(
                    "The stabiliser epsilon must be positive, not " + epsilon + ": silence would give 0/0");
        }
    }

    /** {@code st(z)}. */
    static Operand<TFloat32> stabilised(Ops tf, Operand<TFloat32> z, Operand<TFloat32> epsilon) {
        return tf.math.add(z, tf.select(tf.math.greaterEqual(z, tf.constant(0f)), epsilon, tf.math.neg(epsilon)));
    }

    @Override
    public RelevanceFlow propagate(Junction junction, RelevanceFlow upper) {
        return new RelevanceFlow.Factor(junction.backward(quotient(junction, upper), junction.weight()));
    }

    /** {@code R_y / st(z)}. */
    private Operand<TFloat32> quotient(Junction junction, RelevanceFlow upper) {
        Ops tf = junction.tf();
        if (bias && upper instanceof RelevanceFlow.Factor factor) {
            // R_y = c y: the quotient is c |y| / (|y| + e), which is done behind the maximum over windows.
            Operand<TFloat32> size = junction.rectified() ? junction.activation() : tf.math.abs(junction.activation());
            Operand<TFloat32> share = tf.math.div(size, tf.math.add(size, tf.constant(epsilon)));
            return junction.unpool(tf.math.mul(factor.factor(), share));
        }
        Operand<TFloat32> z = bias ? junction.output(upper) : junction.forward(junction.input(), junction.weight());
        return tf.math.div(junction.relevance(upper), junction.stabilised(z, tf.constant(epsilon)));
    }
}
