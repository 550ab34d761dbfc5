package org.earshot.lrp.rule;

import org.earshot.EarshotException;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * What speaks for the output and what speaks against it, weighed apart: {@code R = alpha R_plus - beta R_minus}, with
 * {@code R_plus} as in {@link ZPlus} and {@code R_minus} the same with {@code z = W- x+ + W+ x- + b-} (Bach et al. 2015,
 * equation 60).
 *
 * @param alpha at least 0
 * @param beta at least 0; {@code alpha - beta = 1}, so that relevance is conserved
 * @param epsilon the stabiliser, positive
 */
public record AlphaBeta(float alpha, float beta, float epsilon) implements Rule.Weighted {

    public static final AlphaBeta ALPHA2_BETA1 = new AlphaBeta(2, 1, 1e-6f);

    public AlphaBeta {
        if (!(alpha >= 0 && beta >= 0) || Math.abs(alpha - beta - 1) > 1e-6) {
            throw new EarshotException("Alpha and beta must not be negative and alpha - beta must be 1, unlike alpha "
                    + alpha + " and beta " + beta);
        }
        Epsilon.refuseUnlessPositive(epsilon);
    }

    @Override
    public RelevanceFlow propagate(Junction junction, RelevanceFlow upper) {
        Ops tf = junction.tf();
        Operand<TFloat32> relevance = junction.relevance(upper);
        Operand<TFloat32> supporting = SignedPart.SUPPORTING.denominator(junction, epsilon, true);
        Operand<TFloat32> positive = SignedPart.SUPPORTING.factor(junction, relevance, supporting, alpha);
        if (beta == 0) {
            return new RelevanceFlow.Factor(positive);
        }
        Operand<TFloat32> negative =
                SignedPart.OPPOSING.factor(junction, relevance, opposing(junction, upper, supporting), beta);
        return new RelevanceFlow.Factor(tf.math.sub(positive, negative));
    }

    /** What is left of the output without its supporting half; the signed input's halves nearly cancel: there it is summed anew. */
    private Operand<TFloat32> opposing(Junction junction, RelevanceFlow upper, Operand<TFloat32> supporting) {
        if (!junction.inputIsPositive()) {
            return SignedPart.OPPOSING.denominator(junction, epsilon, true);
        }
        Ops tf = junction.tf();
        return tf.math.minimum(tf.math.sub(junction.output(upper), supporting), tf.constant(-epsilon));
    }
}
