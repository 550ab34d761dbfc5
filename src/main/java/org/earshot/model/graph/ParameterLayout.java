package org.earshot.model.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.model.Architecture;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.Parameter;
import org.tensorflow.ndarray.Shape;

/**
 * How a parameter in PyTorch's axis order lies in TensorFlow's: convolutions {@code [out, in, kh, kw] -> [kh, kw, in, out]},
 * dense layers {@code [out, in] -> [in, out]}. The first dense layer's inputs are reordered from channel-major to the
 * channels-last order in which TensorFlow flattens, once here instead of transposing activations in every pass.
 */
final class ParameterLayout {

    private final Shape shape;
    private final int[] torchShape;
    private final int[] source;

    private ParameterLayout(Shape shape, int[] torchShape, int[] source) {
        this.shape = shape;
        this.torchShape = torchShape;
        this.source = source;
    }

    /** The layouts of all parameters, by name. */
    static Map<String, ParameterLayout> of(Architecture architecture) {
        Map<String, ParameterLayout> layouts = new LinkedHashMap<>();
        FeatureShape shape = architecture.input();
        FeatureShape spatial = shape;
        for (Layer layer : architecture.layers()) {
            if (layer instanceof Layer.Flatten) {
                spatial = shape;
            } else if (layer instanceof Layer.Weighted weighted) {
                layouts.put(weighted.name() + ".weight", weight(weighted, shape, spatial));
                layouts.put(weighted.name() + ".bias", bias(weighted.outputs()));
                spatial = new FeatureShape(weighted.outputs(), 1, 1);
            }
            shape = layer.output(shape);
        }
        return layouts;
    }

    private static ParameterLayout weight(Layer.Weighted layer, FeatureShape in, FeatureShape spatial) {
        int[] torchShape = layer.weightShape(in);
        return switch (layer) {
            case Layer.Convolution convolution -> convolution(convolution, torchShape);
            case Layer.Dense dense -> dense(dense.outputs(), spatial, torchShape);
        };
    }

    private static ParameterLayout convolution(Layer.Convolution layer, int[] torchShape) {
        int outputs = layer.outputs();
        int inputs = torchShape[1];
        int positions = layer.kernel().height() * layer.kernel().width();
        int[] source = new int[outputs * inputs * positions];
        int target = 0;
        for (int position = 0; position < positions; position++) {
            for (int in = 0; in < inputs; in++) {
                for (int out = 0; out < outputs; out++) {
                    source[target++] = (out * inputs + in) * positions + position;
                }
            }
        }
        Shape shape = Shape.of(layer.kernel().height(), layer.kernel().width(), inputs, outputs);
        return new ParameterLayout(shape, torchShape, source);
    }

    private static ParameterLayout dense(int outputs, FeatureShape spatial, int[] torchShape) {
        int positions = spatial.height() * spatial.width();
        int inputs = spatial.size();
        int[] source = new int[outputs * inputs];
        int target = 0;
        for (int position = 0; position < positions; position++) {
            for (int channel = 0; channel < spatial.channels(); channel++) {
                for (int out = 0; out < outputs; out++) {
                    source[target++] = out * inputs + channel * positions + position;
                }
            }
        }
        return new ParameterLayout(Shape.of(inputs, outputs), torchShape, source);
    }

    private static ParameterLayout bias(int outputs) {
        int[] source = new int[outputs];
        for (int i = 0; i < outputs; i++) {
            source[i] = i;
        }
        return new ParameterLayout(Shape.of(outputs), new int[] {outputs}, source);
    }

    Shape shape() {
        return shape;
    }

    float[] toTensorFlow(Parameter parameter) {
        float[] values = new float[source.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameter.values()[source[i]];
        }
        return values;
    }

    Parameter fromTensorFlow(float[] values) {
        float[] result = new float[source.length];
        for (int i = 0; i < values.length; i++) {
            result[source[i]] = values[i];
        }
        return new Parameter(torchShape, result);
    }
}
