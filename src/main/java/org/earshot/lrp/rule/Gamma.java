package org.earshot.lrp.rule;

import org.earshot.EarshotException;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

/**
 * What speaks for the output counts more by {@code gamma}: with {@code P = W + gamma W+} and {@code N = W + gamma W-},
 * {@code z = P x+ + N x- + b + gamma b+} and {@code R = x+ P^T s + x- N^T s} where {@code y > 0}, and both with P and N exchanged
 * and {@code b-} where {@code y < 0}; {@code y = 0} passes nothing (Montavon et al. 2019, "Layer-wise relevance propagation: an
 * overview"; for signed inputs Andeol et al. 2021).
 *
 * @param gamma at least 0; 0 is {@link Epsilon}
 * @param epsilon the stabiliser, positive
 */
public record Gamma(float gamma, float epsilon) implements Rule.Weighted {

    public static final Gamma QUARTER = new Gamma(0.25f, 1e-6f);

    public Gamma {
        if (!(gamma >= 0) || Float.isInfinite(gamma)) {
            throw new EarshotException("Gamma must be at least 0 and finite, not " + gamma);
        }
        Epsilon.refuseUnlessPositive(epsilon);
    }

    @Override
    public RelevanceFlow propagate(Junction junction, RelevanceFlow upper) {
        Ops tf = junction.tf();
        Operand<TFloat32> supporting = factor(junction, upper, SignedPart.SUPPORTING);
        if (junction.rectified() && upper instanceof RelevanceFlow.Factor) {
            // There is no relevance where y < 0.
            return new RelevanceFlow.Factor(supporting);
        }
        return new RelevanceFlow.Factor(tf.math.add(supporting, factor(junction, upper, SignedPart.OPPOSING)));
    }

    /** The outputs of one sign; that half of the weights is enhanced which made them so. */
    private Operand<TFloat32> factor(Junction junction, RelevanceFlow upper, SignedPart side) {
        Ops tf = junction.tf();
        Operand<TFloat32> onPositive = enhanced(junction, side.pick(junction, junction.weight()));
        Operand<TFloat32> onNegative = enhanced(junction, side.other(junction, junction.weight()));
        Operand<TFloat32> bias =
                tf.math.add(junction.bias(), tf.math.mul(tf.constant(gamma), side.pick(junction, junction.bias())));
        Operand<TFloat32> z = tf.nn.biasAdd(junction.signedForward(onPositive, onNegative), bias);
        Operand<TFloat32> relevance = junction.relevance(upper);
        Operand<TFloat32> s = tf.math.div(relevance, junction.stabilised(z, tf.constant(epsilon)));
        Operand<TFloat32> nothing = tf.zerosLike(s);
        return junction.signedBackward(
                tf.select(ofThisSign(junction, upper, side), s, nothing), onPositive, onNegative);
    }

    private static Operand<TBool> ofThisSign(Junction junction, RelevanceFlow upper, SignedPart side) {
        Ops tf = junction.tf();
        Operand<TFloat32> y = junction.output(upper);
        return side == SignedPart.SUPPORTING ? tf.math.greater(y, tf.constant(0f)) : tf.math.less(y, tf.constant(0f));
    }

    private Operand<TFloat32> enhanced(Junction junction, Operand<TFloat32> part) {
        Ops tf = junction.tf();
        return tf.math.add(junction.weight(), tf.math.mul(tf.constant(gamma), part));
    }
}
