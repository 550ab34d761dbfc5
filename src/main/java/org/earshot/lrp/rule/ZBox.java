package org.earshot.lrp.rule;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * For the first layer of a network whose inputs lie between {@code l} and {@code h}: {@code z = W x - W+ l - W- h} (the bias
 * cancels) and {@code R = x W^T s - l W+^T s - h W-^T s} (Montavon et al. 2017, deep Taylor decomposition). The limits hold for
 * inputs; in the padding they are 0. They are fed to the graph, one pair per sample.
 *
 * @param epsilon the stabiliser, positive
 */
public record ZBox(float epsilon) implements Rule.Weighted {

    public static final ZBox STANDARD = new ZBox(1e-6f);

    public ZBox {
        Epsilon.refuseUnlessPositive(epsilon);
    }

    @Override
    public RelevanceFlow propagate(Junction junction, RelevanceFlow upper) {
        Ops tf = junction.tf();
        Operand<TFloat32> weight = junction.weight();
        Operand<TFloat32> low = tf.math.mul(
                tf.onesLike(junction.input()), junction.perSample(junction.box().low()));
        Operand<TFloat32> high = tf.math.mul(
                tf.onesLike(junction.input()), junction.perSample(junction.box().high()));
        Operand<TFloat32> limits = tf.math.add(
                junction.forward(low, junction.positive(weight)), junction.forward(high, junction.negative(weight)));
        Operand<TFloat32> z = tf.math.sub(junction.forward(junction.input(), weight), limits);
        Operand<TFloat32> s = tf.math.div(junction.relevance(upper), junction.stabilised(z, tf.constant(epsilon)));
        Operand<TFloat32> whole = tf.math.mul(junction.input(), junction.backward(s, weight));
        Operand<TFloat32> below = tf.math.mul(low, junction.backward(s, junction.positive(weight)));
        Operand<TFloat32> above = tf.math.mul(high, junction.backward(s, junction.negative(weight)));
        return new RelevanceFlow.Plain(tf.math.sub(tf.math.sub(whole, below), above));
    }
}
