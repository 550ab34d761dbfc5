package org.earshot.lrp;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.earshot.model.Architecture;
import org.earshot.model.Parameter;
import org.earshot.model.Weights;

/** Networks small enough to be multiplied out by hand. */
final class SmallNetworks {

    private SmallNetworks() {}

    /** Two convolutional blocks, two dense layers, 24 samples in and 3 classes out. */
    static Architecture waveform(boolean reluBetweenDense) {
        return Architecture.audioNet("small", 24, List.of(4, 5), List.of(7, 3), reluBetweenDense);
    }

    static Weights random(Architecture architecture, long seed, boolean biases) {
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
