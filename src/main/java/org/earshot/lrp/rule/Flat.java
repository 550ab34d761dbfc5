package org.earshot.lrp.rule;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Evenly over all inputs of an output, padding left out: {@code R = 1^T (R_y / st(z))} with {@code z = 1 1} (Bach et al. 2016,
 * "Controlling explanatory heatmap resolution and semantics via decomposition depth").
 *
 * @param epsilon the stabiliser, positive
 */
public record Flat(float epsilon) implements Rule.Weighted {

    public static final Flat STANDARD = new Flat(1e-6f);

    public Flat {
        Epsilon.refuseUnlessPositive(epsilon);
    }

    @Override
    public RelevanceFlow propagate(Junction junction, RelevanceFlow upper) {
        Ops tf = junction.tf();
        Operand<TFloat32> ones = tf.onesLike(junction.weight());
        Operand<TFloat32> z = tf.math.add(junction.forward(junction.oneSampleOfOnes(), ones), tf.constant(epsilon));
        return new RelevanceFlow.Plain(junction.backward(tf.math.div(junction.relevance(upper), z), ones));
    }
}
