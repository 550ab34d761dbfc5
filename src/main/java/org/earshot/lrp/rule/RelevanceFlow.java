package org.earshot.lrp.rule;

import java.util.function.UnaryOperator;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Relevance on its way through a graph. Most rules give relevance as a multiple of the activations; then only the factor is
 * passed on, as the gradient is in back-propagation, which saves a multiplication and a division per layer.
 */
public sealed interface RelevanceFlow {

    /** The relevance of activations {@code value}. */
    Operand<TFloat32> relevance(Ops tf, Operand<TFloat32> value);

    /** The same kind of flow after an operation that moves values without changing them. */
    RelevanceFlow moved(UnaryOperator<Operand<TFloat32>> move);

    /** Relevance as a multiple {@code factor} of the activations: where an activation is 0, so is the relevance. */
    record Factor(Operand<TFloat32> factor) implements RelevanceFlow {

        @Override
        public Operand<TFloat32> relevance(Ops tf, Operand<TFloat32> value) {
            return tf.math.mul(value, factor);
        }

        @Override
        public RelevanceFlow moved(UnaryOperator<Operand<TFloat32>> move) {
            return new Factor(move.apply(factor));
        }
    }

    /** Relevance itself, for rules that give some to inputs that are zero, and for gradients. */
    record Plain(Operand<TFloat32> value) implements RelevanceFlow {

        @Override
        public Operand<TFloat32> relevance(Ops tf, Operand<TFloat32> activations) {
            return value;
        }

        @Override
        public RelevanceFlow moved(UnaryOperator<Operand<TFloat32>> move) {
            return new Plain(move.apply(value));
        }
    }
}
