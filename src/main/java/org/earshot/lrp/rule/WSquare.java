package org.earshot.lrp.rule;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * By the squares of the weights, whatever the inputs: {@code R = (W^2)^T (R_y / st(z))} with {@code z = W^2 1 + b^2}, where 1 is 0
 * in the padding (Montavon et al. 2017, deep Taylor decomposition).
 *
 * @param epsilon the stabiliser, positive
 */
public record WSquare(float epsilon) implements Rule.Weighted {

    public static final WSquare STANDARD = new WSquare(1e-6f);

    public WSquare {
        Epsilon.refuseUnlessPositive(epsilon);
    }

    @Override
    public RelevanceFlow propagate(Junction junction, RelevanceFlow upper) {
        Ops tf = junction.tf();
        Operand<TFloat32> squares = tf.math.square(junction.weight());
        Operand<TFloat32> z = tf.nn.biasAdd(
                junction.forward(junction.oneSampleOfOnes(), squares),
                tf.math.add(tf.math.square(junction.bias()), tf.constant(epsilon)));
        return new RelevanceFlow.Plain(junction.backward(tf.math.div(junction.relevance(upper), z), squares));
    }
}
