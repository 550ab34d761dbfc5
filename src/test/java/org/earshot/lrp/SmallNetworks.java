package org.earshot.lrp;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.earshot.model.Architecture;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.Parameter;
import org.earshot.model.Size;
import org.earshot.model.Weights;

/** Networks small enough to be multiplied out by hand. */
public final class SmallNetworks {

    private SmallNetworks() {}

    /** Two convolutional blocks, two dense layers, 24 samples in and 3 classes out. */
    public static Architecture waveform(boolean reluBetweenDense) {
        return Architecture.audioNet("small", 24, List.of(4, 5), List.of(7, 3), reluBetweenDense);
    }

    /**
     * A network of 11 x 9 inputs whose convolutions have strides, groups and no padding, with overlapping maxima, means, and a layer
     * without ReLU in front of one with groups.
     */
    static Architecture spectrogram() {
        return new Architecture(
                "small-spectrogram",
                new FeatureShape(1, 11, 9),
                List.of(
                        new Layer.Convolution("conv1", 4, Size.square(3), new Size(2, 1), new Size(0, 1), 1),
                        new Layer.Convolution("conv2", 6, Size.square(3), Size.square(1), Size.square(1), 2),
                        new Layer.Relu(),
                        new Layer.MaxPool(Size.square(3), Size.square(2)),
                        new Layer.Convolution("conv3", 4, Size.square(3), Size.square(1), Size.square(1), 2),
                        new Layer.MaxPool(Size.square(2), Size.square(1)),
                        new Layer.Relu(),
                        new Layer.AveragePool(new Size(1, 2), Size.square(1)),
                        new Layer.Flatten(),
                        new Layer.Dense("fc4", 5),
                        new Layer.Relu(),
                        new Layer.Dropout(0.5),
                        new Layer.Dense("fc5", 3)));
    }

    public static Weights random(Architecture architecture, long seed, boolean biases) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        architecture.parameterShapes().forEach((name, shape) -> {
            float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
            if (biases || !name.endsWith(".bias")) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = (float) random.nextGaussian(0, 0.5);
                }
            }
            parameters.put(name, new Parameter(shape, values));
        });
        return new Weights(parameters);
    }

    /** Noise, and in the last row a step with exact zeros, where all maxima of a window are ties. */
    static float[][] inputs(Architecture architecture, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] inputs = new float[count][architecture.input().size()];
        for (int row = 0; row < count - 1; row++) {
            for (int i = 0; i < inputs[row].length; i++) {
                inputs[row][i] = (float) random.nextGaussian();
            }
        }
        Arrays.fill(inputs[count - 1], inputs[count - 1].length / 2, inputs[count - 1].length, 1);
        return inputs;
    }
}
