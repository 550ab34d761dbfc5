package org.earshot.lrp.rule;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Activations pass relevance on unchanged. A multiple of an activation that is 0 stays 0 in front of the ReLU. */
public record Pass() implements Rule.Weightless {

    @Override
    public RelevanceFlow propagate(Passage passage, RelevanceFlow upper) {
        if (!(upper instanceof RelevanceFlow.Factor factor)) {
            return upper;
        }
        Ops tf = passage.tf();
        Operand<TFloat32> value = factor.factor();
        return new RelevanceFlow.Factor(
                tf.select(tf.math.greater(passage.step().output(), tf.constant(0f)), value, tf.zerosLike(value)));
    }
}
