package org.earshot.lrp;

import org.earshot.model.Layer;
import org.earshot.model.graph.LayerOps;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * A layer with weights in a graph, as a rule sees it.
 *
 * @param input {@code x}
 * @param output {@code z = W x + b}
 * @param activation what follows: {@code max(z, 0)} where there is a ReLU, otherwise {@code z} itself
 * @param weight {@code W}, in TensorFlow's axis order
 * @param bias {@code b}
 * @param inputIsPositive whether {@code x >= 0} follows from the layer before
 */
record Junction(
        Ops tf,
        Layer.Weighted layer,
        Operand<TFloat32> input,
        Operand<TFloat32> output,
        Operand<TFloat32> activation,
        Operand<TFloat32> weight,
        Operand<TFloat32> bias,
        boolean inputIsPositive) {

    /** The relevance of the output. */
    Operand<TFloat32> upper(Flow flow) {
        return flow.relevance(tf, activation);
    }

    /** {@code weights x}, without a bias. */
    Operand<TFloat32> forward(Operand<TFloat32> x, Operand<TFloat32> weights) {
        return LayerOps.apply(tf, layer, x, weights);
    }

    /** {@code weights^T s}, shaped as the input. */
    Operand<TFloat32> backward(Operand<TFloat32> s, Operand<TFloat32> weights) {
        return LayerOps.transposed(tf, layer, input, s, weights);
    }

    /** {@code st(z)}. */
    Operand<TFloat32> stabilised(Operand<TFloat32> z, float epsilon) {
        Operand<TFloat32> away =
                tf.select(tf.math.greaterEqual(z, tf.constant(0f)), tf.constant(epsilon), tf.constant(-epsilon));
        return tf.math.add(z, away);
    }

    Operand<TFloat32> positive(Operand<TFloat32> value) {
        return tf.nn.relu(value);
    }

    Operand<TFloat32> negative(Operand<TFloat32> value) {
        return tf.math.minimum(value, tf.constant(0f));
    }

    /** {@code onPositive} where the input is at least 0, otherwise {@code onNegative}. */
    Operand<TFloat32> bySignOfInput(Operand<TFloat32> onPositive, Operand<TFloat32> onNegative) {
        return tf.select(tf.math.greaterEqual(input, tf.constant(0f)), onPositive, onNegative);
    }
}
