package org.earshot.model.graph;

import java.util.ArrayList;
import java.util.List;
import org.earshot.model.Architecture;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/**
 * A network's forward pass in a graph, layer by layer.
 *
 * @param steps one per layer, from the input to the logits
 * @param logits {@code [batch, classes]}
 */
public record ForwardPass(List<Step> steps, Operand<TFloat32> logits) {

    /** What a layer got and what it gave, both {@code [batch, height, width, channels]} or flattened {@code [batch, units]}. */
    public record Step(Layer layer, FeatureShape in, Operand<TFloat32> input, Operand<TFloat32> output) {}

    /** How dropout is built: not at all for inference. */
    @FunctionalInterface
    public interface Dropping {

        /** Inference: nothing is dropped. */
        Dropping NONE = (tf, layer, index, x) -> x;

        /** {@code x} with units dropped; {@code index} counts the layers of the network. */
        Operand<TFloat32> drop(Ops tf, Layer.Dropout layer, int index, Operand<TFloat32> x);
    }

    public ForwardPass {
        steps = List.copyOf(steps);
    }

    /** A placeholder for a batch of inputs of this architecture. */
    public static Placeholder<TFloat32> input(Ops tf, String name, Architecture architecture) {
        FeatureShape in = architecture.input();
        return tf.withName(name)
                .placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, in.height(), in.width(), in.channels())));
    }

    /**
     * The logits only, faster: where a maximum over windows follows a convolution with ReLU, it is taken first, because it
     * commutes with adding a bias and with ReLU, which then meet half as many values. The gradient is the same, too.
     */
    public static Operand<TFloat32> logits(
            Ops tf, Architecture architecture, GraphParameters parameters, Operand<TFloat32> input, Dropping dropping) {
        List<Layer> layers = architecture.layers();
        List<FeatureShape> shapes = architecture.shapes();
        Operand<TFloat32> x = input;
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i) instanceof Layer.Convolution convolution
                    && i + 2 < layers.size()
                    && layers.get(i + 1) instanceof Layer.Relu
                    && layers.get(i + 2) instanceof Layer.MaxPool pool) {
                Operand<TFloat32> z = LayerOps.apply(tf, convolution, x, parameters.weight(convolution.name()));
                Operand<TFloat32> pooled = LayerOps.maxPool(tf, pool, shapes.get(i + 2), z);
                x = tf.nn.relu(tf.nn.biasAdd(pooled, parameters.bias(convolution.name())));
                i += 2;
            } else {
                x = output(tf, layers.get(i), i, shapes.get(i), parameters, x, dropping);
            }
        }
        return x;
    }

    public static ForwardPass build(
            Ops tf, Architecture architecture, GraphParameters parameters, Operand<TFloat32> input, Dropping dropping) {
        List<Step> steps = new ArrayList<>();
        Operand<TFloat32> x = input;
        FeatureShape shape = architecture.input();
        for (Layer layer : architecture.layers()) {
            Operand<TFloat32> output = output(tf, layer, steps.size(), shape, parameters, x, dropping);
            steps.add(new Step(layer, shape, x, output));
            x = output;
            shape = layer.output(shape);
        }
        return new ForwardPass(steps, x);
    }

    private static Operand<TFloat32> output(
            Ops tf,
            Layer layer,
            int index,
            FeatureShape shape,
            GraphParameters parameters,
            Operand<TFloat32> x,
            Dropping dropping) {
        return switch (layer) {
            case Layer.Weighted weighted ->
                tf.nn.biasAdd(
                        LayerOps.apply(tf, weighted, x, parameters.weight(weighted.name())),
                        parameters.bias(weighted.name()));
            case Layer.MaxPool pool -> LayerOps.maxPool(tf, pool, shape, x);
            case Layer.AveragePool pool -> LayerOps.averagePool(tf, pool, x);
            case Layer.Relu relu -> tf.nn.relu(x);
            case Layer.Flatten flatten -> tf.reshape(x, tf.constant(new int[] {-1, shape.size()}));
            case Layer.Dropout dropout -> dropping.drop(tf, dropout, index, x);
        };
    }
}
