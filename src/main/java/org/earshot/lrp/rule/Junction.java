package org.earshot.lrp.rule;

import java.util.List;
import java.util.Optional;
import org.earshot.model.Layer;
import org.earshot.model.graph.ForwardPass;
import org.earshot.model.graph.LayerOps;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

/**
 * A layer with weights in a graph, as a rule sees it, together with the ReLU and the maximum over windows that follow it. Relevance
 * comes from above behind the maximum, where there are half or a quarter as many values; what can be done there is done there.
 *
 * @param input {@code x}
 * @param output {@code z = W x + b}
 * @param rectified whether a ReLU follows
 * @param pooling the maximum over windows that follows
 * @param activation what the layers above see, behind ReLU and maximum
 * @param weight {@code W}, in TensorFlow's axis order
 * @param bias {@code b}
 * @param inputIsPositive whether {@code x >= 0} follows from the layer before
 * @param box the limits of the network's input
 */
public record Junction(
        Ops tf,
        Layer.Weighted layer,
        Operand<TFloat32> input,
        Operand<TFloat32> output,
        boolean rectified,
        Optional<ForwardPass.Step> pooling,
        Operand<TFloat32> activation,
        Operand<TFloat32> weight,
        Operand<TFloat32> bias,
        boolean inputIsPositive,
        Box box) {

    /** The least and the greatest value that an input can have, one per sample, {@code [batch]}. */
    public record Box(Operand<TFloat32> low, Operand<TFloat32> high) {}

    /** The relevance of {@code z}, in front of the maximum. */
    Operand<TFloat32> relevance(RelevanceFlow upper) {
        return unpool(upper.relevance(tf, activation));
    }

    /** {@code z} wherever there is relevance; behind a ReLU, where that is enough, its output, which is at hand already. */
    Operand<TFloat32> output(RelevanceFlow upper) {
        boolean relevantOnlyWhereActive = upper instanceof RelevanceFlow.Factor;
        if (!relevantOnlyWhereActive) {
            return output;
        }
        return pooling.isPresent() ? pooling.get().input() : activation;
    }

    /** Whether the ReLU comes first and then the maximum. */
    @SuppressWarnings("ReferenceEquality") // Whether it is this one, not one like it.
    boolean isRectifiedBeforePooling() {
        return rectified && pooling.isPresent() && pooling.get().input() != output;
    }

    /** Values behind the maximum, each brought to where its window's maximum came from. */
    Operand<TFloat32> unpool(Operand<TFloat32> value) {
        return pooling.isPresent() ? WinnerTakesAll.unpool(tf, pooling.get(), value) : value;
    }

    /** {@code weights x}, without a bias. */
    Operand<TFloat32> forward(Operand<TFloat32> x, Operand<TFloat32> weights) {
        return LayerOps.apply(tf, layer, x, weights);
    }

    /** {@code weights^T s}, shaped as the input. */
    Operand<TFloat32> backward(Operand<TFloat32> s, Operand<TFloat32> weights) {
        return LayerOps.transposed(tf, layer, input, s, weights);
    }

    /** {@code onPositive x+ + onNegative x-}, without a bias. */
    Operand<TFloat32> signedForward(Operand<TFloat32> onPositive, Operand<TFloat32> onNegative) {
        if (inputIsPositive) {
            return forward(input, onPositive);
        }
        if (isStackable()) {
            // One convolution of twice as many channels writes its output, the largest of the network, once instead of
            // thrice.
            return forward(halves(), stacked(onPositive, onNegative));
        }
        return tf.math.add(forward(positive(input), onPositive), forward(negative(input), onNegative));
    }

    /** {@code onPositive^T s} where the input is at least 0, {@code onNegative^T s} elsewhere. */
    Operand<TFloat32> signedBackward(Operand<TFloat32> s, Operand<TFloat32> onPositive, Operand<TFloat32> onNegative) {
        if (inputIsPositive) {
            return backward(s, onPositive);
        }
        Operand<TBool> isPositive = tf.math.greaterEqual(input, tf.constant(0f));
        if (isStackable()) {
            Operand<TFloat32> both = LayerOps.transposed(tf, layer, halves(), s, stacked(onPositive, onNegative));
            List<Output<TFloat32>> parts = tf.split(tf.constant(3), both, 2L).output();
            return tf.select(isPositive, parts.get(0), parts.get(1));
        }
        return tf.select(isPositive, backward(s, onPositive), backward(s, onNegative));
    }

    /** {@code x+} and {@code x-} side by side, as twice as many channels. */
    private Operand<TFloat32> halves() {
        return tf.concat(List.of(positive(input), negative(input)), tf.constant(3));
    }

    private boolean isStackable() {
        return layer instanceof Layer.Convolution convolution && convolution.groups() == 1;
    }

    private Operand<TFloat32> stacked(Operand<TFloat32> onPositive, Operand<TFloat32> onNegative) {
        return tf.concat(List.of(onPositive, onNegative), tf.constant(2));
    }

    /** A batch of one sample of ones, shaped as the input: what follows from the weights alone is the same for all samples. */
    Operand<TFloat32> oneSampleOfOnes() {
        return tf.onesLike(tf.gather(input, tf.constant(new int[] {0}), tf.constant(0)));
    }

    /** One value per sample in a shape that spreads over its inputs. */
    Operand<TFloat32> perSample(Operand<TFloat32> values) {
        int[] shape = layer instanceof Layer.Dense ? new int[] {-1, 1} : new int[] {-1, 1, 1, 1};
        return tf.reshape(values, tf.constant(shape));
    }

    /** {@code st(z)}. */
    Operand<TFloat32> stabilised(Operand<TFloat32> z, Operand<TFloat32> epsilon) {
        return Epsilon.stabilised(tf, z, epsilon);
    }

    Operand<TFloat32> positive(Operand<TFloat32> value) {
        return tf.nn.relu(value);
    }

    Operand<TFloat32> negative(Operand<TFloat32> value) {
        return tf.math.minimum(value, tf.constant(0f));
    }
}
