package org.earshot.model.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.Size;
import org.tensorflow.Operand;
import org.tensorflow.OperationBuilder;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.op.nn.Conv2d;
import org.tensorflow.op.nn.Conv2dBackpropInput;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * TensorFlow's operations for our layers, on activations {@code [batch, height, width, channels]}. Waveforms lie along the
 * width, which is faster than along the height.
 */
public final class LayerOps {

    /**
     * Inputs that dense layers take at least; missing ones are filled up with zeros. Kernels of matrix products add up in another
     * order where there are fewer rows, and in the rows left over from their blocks, so that the last bits of a result would depend
     * on the number of inputs and on the place among them. With the same rows always they do not. For a few inputs it costs
     * little, because reading the weights takes most of the time. OneDNN's convolutions need two inputs and no more.
     */
    public static final int ROWS = 16;

    private LayerOps() {}

    /** Cross-correlation of {@code x} with {@code weight [kh, kw, in / groups, out]}, without bias. */
    public static Operand<TFloat32> convolve(
            Ops tf, Layer.Convolution layer, Operand<TFloat32> x, Operand<TFloat32> weight) {
        // Grouped kernels exist only with oneDNN; splitting works everywhere and costs next to nothing.
        return inGroups(tf, layer.groups(), x, weight, (part, kernel) -> convolveOne(tf, layer, part, kernel));
    }

    private static Operand<TFloat32> convolveOne(
            Ops tf, Layer.Convolution layer, Operand<TFloat32> x, Operand<TFloat32> weight) {
        Padding padding = Padding.of(layer);
        return padding.explicit().isEmpty()
                ? tf.nn.conv2d(x, weight, strides(layer), padding.name())
                : tf.nn.conv2d(x, weight, strides(layer), padding.name(), Conv2d.explicitPaddings(padding.explicit()));
    }

    /** Cuts the channels of {@code value} and the outputs of {@code weight} into groups and joins what becomes of them. */
    private static Operand<TFloat32> inGroups(
            Ops tf,
            int groups,
            Operand<TFloat32> value,
            Operand<TFloat32> weight,
            BinaryOperator<Operand<TFloat32>> operation) {
        if (groups == 1) {
            return operation.apply(value, weight);
        }
        Operand<TInt32> channels = tf.constant(3);
        List<Output<TFloat32>> values = tf.split(channels, value, (long) groups).output();
        List<Output<TFloat32>> weights =
                tf.split(channels, weight, (long) groups).output();
        List<Operand<TFloat32>> results = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            results.add(operation.apply(values.get(group), weights.get(group)));
        }
        return tf.concat(results, channels);
    }

    /** {@code x} convolved or multiplied with {@code weight}, without bias. */
    public static Operand<TFloat32> apply(Ops tf, Layer.Weighted layer, Operand<TFloat32> x, Operand<TFloat32> weight) {
        return switch (layer) {
            case Layer.Convolution convolution -> convolve(tf, convolution, x, weight);
            case Layer.Dense dense -> inFullRows(tf, x, rows -> tf.linalg.matMul(rows, weight));
        };
    }

    /** The transpose of {@link #apply}: {@code upper} carried back to the shape of the layer's input {@code x}. */
    public static Operand<TFloat32> transposed(
            Ops tf, Layer.Weighted layer, Operand<TFloat32> x, Operand<TFloat32> upper, Operand<TFloat32> weight) {
        return switch (layer) {
            case Layer.Dense dense ->
                inFullRows(tf, upper, rows -> tf.linalg.matMul(rows, weight, MatMul.transposeB(true)));
            case Layer.Convolution convolution ->
                inGroups(
                        tf,
                        convolution.groups(),
                        upper,
                        weight,
                        (part, kernel) -> transposedOne(tf, convolution, x, part, kernel));
        };
    }

    private static Operand<TFloat32> transposedOne(
            Ops tf, Layer.Convolution layer, Operand<TFloat32> x, Operand<TFloat32> upper, Operand<TFloat32> weight) {
        Operand<TInt32> shape = tf.shape(x);
        if (layer.groups() > 1) {
            shape = tf.math.div(shape, tf.constant(new int[] {1, 1, 1, layer.groups()}));
        }
        Padding padding = Padding.of(layer);
        return padding.explicit().isEmpty()
                ? tf.nn.conv2dBackpropInput(shape, weight, upper, strides(layer), padding.name())
                : tf.nn.conv2dBackpropInput(
                        shape,
                        weight,
                        upper,
                        strides(layer),
                        padding.name(),
                        Conv2dBackpropInput.explicitPaddings(padding.explicit()));
    }

    /** {@code product} of {@code x [batch, units]} and rows of zeros, without what it makes of these. */
    private static Operand<TFloat32> inFullRows(Ops tf, Operand<TFloat32> x, UnaryOperator<Operand<TFloat32>> product) {
        Operand<TInt32> zero = tf.constant(0);
        Operand<TInt32> batch = tf.gather(tf.shape(x), zero, zero);
        Operand<TInt32> missing = tf.math.maximum(tf.math.sub(tf.constant(ROWS), batch), zero);
        Operand<TInt32> around =
                tf.reshape(tf.stack(List.of(zero, missing, zero, zero)), tf.constant(new int[] {2, 2}));
        Operand<TFloat32> rows = product.apply(tf.pad(x, around, tf.constant(0f)));
        return tf.slice(rows, tf.constant(new int[] {0, 0}), tf.stack(List.of(batch, tf.constant(-1))));
    }

    private static List<Long> strides(Layer.Convolution layer) {
        return list(layer.stride());
    }

    /**
     * The maximum over windows. The operation is {@code MaxPool}, not the {@code MaxPoolV2} that {@code tf.nn.maxPool} makes:
     * only the former has a oneDNN kernel.
     */
    public static Operand<TFloat32> maxPool(Ops tf, Layer.MaxPool layer, FeatureShape in, Operand<TFloat32> x) {
        OperationBuilder builder = tf.scope().opBuilder("MaxPool", tf.scope().makeOpName("MaxPool"));
        builder.addInput(x.asOutput());
        return pooling(builder, layer, in);
    }

    /** Gives each window's {@code gradient} to the window's first maximum. */
    public static Operand<TFloat32> maxPoolGradient(
            Ops tf,
            Layer.MaxPool layer,
            FeatureShape in,
            Operand<TFloat32> x,
            Operand<TFloat32> pooled,
            Operand<TFloat32> gradient) {
        OperationBuilder builder =
                tf.scope().opBuilder("MaxPoolGrad", tf.scope().makeOpName("MaxPoolGrad"));
        builder.addInput(x.asOutput());
        builder.addInput(pooled.asOutput());
        builder.addInput(gradient.asOutput());
        return pooling(builder, layer, in);
    }

    /** The mean over windows. */
    public static Operand<TFloat32> averagePool(Ops tf, Layer.AveragePool layer, Operand<TFloat32> x) {
        return tf.nn.avgPool(x, list(layer.window()), list(layer.stride()), "VALID");
    }

    /** Gives every input of a window its equal share of the window's {@code gradient}. */
    public static Operand<TFloat32> averagePoolGradient(
            Ops tf, Layer.AveragePool layer, Operand<TFloat32> x, Operand<TFloat32> gradient) {
        OperationBuilder builder =
                tf.scope().opBuilder("AvgPoolGrad", tf.scope().makeOpName("AvgPoolGrad"));
        builder.addInput(tf.shape(x).asOutput());
        builder.addInput(gradient.asOutput());
        builder.setAttr("ksize", extents(layer.window()));
        builder.setAttr("strides", extents(layer.stride()));
        builder.setAttr("padding", "VALID");
        return builder.build().output(0);
    }

    private static List<Long> list(Size size) {
        return List.of(1L, (long) size.height(), (long) size.width(), 1L);
    }

    private static Operand<TFloat32> pooling(OperationBuilder builder, Layer.MaxPool layer, FeatureShape in) {
        builder.setAttr("ksize", extents(layer.window()));
        builder.setAttr("strides", extents(layer.stride()));
        builder.setAttr("padding", layer.hasPartialWindow(in) ? "SAME" : "VALID");
        return builder.build().output(0);
    }

    private static long[] extents(Size size) {
        return new long[] {1, size.height(), size.width(), 1};
    }

    private record Padding(String name, List<Long> explicit) {

        static Padding of(Layer.Convolution layer) {
            if (layer.padding().equals(new Size(0, 0))) {
                return new Padding("VALID", List.of());
            }
            Size centred =
                    new Size((layer.kernel().height() - 1) / 2, (layer.kernel().width() - 1) / 2);
            boolean odd = layer.kernel().height() % 2 == 1 && layer.kernel().width() % 2 == 1;
            if (odd && layer.stride().equals(new Size(1, 1)) && layer.padding().equals(centred)) {
                return new Padding("SAME", List.of());
            }
            List<Long> explicit = new ArrayList<>(List.of(0L, 0L));
            explicit.addAll(List.of(
                    (long) layer.padding().height(), (long) layer.padding().height()));
            explicit.addAll(List.of(
                    (long) layer.padding().width(), (long) layer.padding().width()));
            explicit.addAll(List.of(0L, 0L));
            return new Padding("EXPLICIT", explicit);
        }
    }
}
