package org.earshot.lrp.rule;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * No relevance but the derivative, for comparison: what comes from above is passed on where the ReLU lets it through, times the
 * weights. Guided back-propagation (Springenberg et al. 2015, "Striving for simplicity") lets positive values alone through a ReLU;
 * layers without one are not gated.
 */
public record Gradient(boolean guided) implements Rule.Weighted {

    public static final Gradient PLAIN = new Gradient(false);
    public static final Gradient GUIDED = new Gradient(true);

    @Override
    public RelevanceFlow propagate(Junction junction, RelevanceFlow upper) {
        Ops tf = junction.tf();
        Operand<TFloat32> slope = upper.relevance(tf, junction.activation());
        if (!junction.rectified()) {
            return new RelevanceFlow.Plain(junction.backward(junction.unpool(slope), junction.weight()));
        }
        slope = tf.select(tf.math.greater(junction.activation(), tf.constant(0f)), slope, tf.zerosLike(slope));
        // Windows overlap, so the sign of a sum in front of the maximum differs from those of its parts behind it.
        Operand<TFloat32> passed = junction.isRectifiedBeforePooling()
                ? guide(junction, junction.unpool(slope))
                : junction.unpool(guide(junction, slope));
        return new RelevanceFlow.Plain(junction.backward(passed, junction.weight()));
    }

    private Operand<TFloat32> guide(Junction junction, Operand<TFloat32> slope) {
        return guided ? junction.positive(slope) : slope;
    }
}
