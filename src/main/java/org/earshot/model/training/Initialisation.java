package org.earshot.model.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.earshot.model.Architecture;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.Parameter;
import org.earshot.model.Weights;

/**
 * Random weights to start from: normal with variance 1 / fan-in, biases zero. The doubling that makes up for ReLU is left out,
 * because taking the maximum over a window makes up for it already. The first dense layer starts out as one on the mean over
 * time, so that a digit is the same digit wherever in the second it was spoken; what depends on the place is learned.
 */
public final class Initialisation {

    private Initialisation() {}

    public static Weights of(Architecture architecture, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        FeatureShape shape = architecture.input();
        FeatureShape spatial = shape;
        for (Layer layer : architecture.layers()) {
            if (layer instanceof Layer.Flatten) {
                spatial = shape;
            } else if (layer instanceof Layer.Weighted weighted) {
                Parameter weight = weighted instanceof Layer.Dense dense && !spatial.isFlat()
                        ? placeless(dense, spatial, random)
                        : weight(weighted, shape, random);
                parameters.put(weighted.name() + ".weight", weight);
                parameters.put(
                        weighted.name() + ".bias",
                        new Parameter(new int[] {weighted.outputs()}, new float[weighted.outputs()]));
                spatial = new FeatureShape(weighted.outputs(), 1, 1);
            }
            shape = layer.output(shape);
        }
        return new Weights(parameters);
    }

    private static Parameter weight(Layer.Weighted layer, FeatureShape in, SplittableRandom random) {
        int[] shape = layer.weightShape(in);
        double deviation = Math.sqrt(1.0 / layer.fanIn(in));
        float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (deviation * random.nextGaussian());
        }
        return new Parameter(shape, values);
    }

    /** Every unit starts out with one weight per channel and frequency, whatever the place in time. */
    private static Parameter placeless(Layer.Dense layer, FeatureShape spatial, SplittableRandom random) {
        int positions = spatial.width();
        double deviation = Math.sqrt(1.0 / (spatial.channels() * spatial.height())) / positions;
        float[] values = new float[layer.outputs() * spatial.size()];
        for (int from = 0; from < values.length; from += positions) {
            Arrays.fill(values, from, from + positions, (float) (deviation * random.nextGaussian()));
        }
        return new Parameter(new int[] {layer.outputs(), spatial.size()}, values);
    }
}
