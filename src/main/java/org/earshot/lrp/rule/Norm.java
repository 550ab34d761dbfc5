package org.earshot.lrp.rule;

import org.earshot.model.Layer;
import org.earshot.model.graph.LayerOps;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Means over windows share relevance in proportion to their inputs: {@link Epsilon} without parameters.
 *
 * @param epsilon the stabiliser, positive
 */
public record Norm(Layer.AveragePool layer, float epsilon) implements Rule.Weightless {

    public Norm {
        Epsilon.refuseUnlessPositive(epsilon);
    }

    @Override
    public RelevanceFlow propagate(Passage passage, RelevanceFlow upper) {
        Ops tf = passage.tf();
        Operand<TFloat32> mean = passage.step().output();
        Operand<TFloat32> s =
                tf.math.div(upper.relevance(tf, mean), Epsilon.stabilised(tf, mean, tf.constant(epsilon)));
        return new RelevanceFlow.Factor(
                LayerOps.averagePoolGradient(tf, layer, passage.step().input(), s));
    }
}
