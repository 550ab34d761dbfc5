package org.earshot.stimulus;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.earshot.model.Architecture;
import org.earshot.model.Model;
import org.earshot.model.ModelCard;
import org.earshot.model.Parameter;
import org.earshot.model.Preprocessing;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.Task;
import org.earshot.model.WaveformInput;
import org.earshot.model.Weights;

/** A network of AudioNet's kind with few channels and random weights, whose last bias lets it always decide for one digit. */
final class TinyNetwork {

    private TinyNetwork() {}

    static Model deciding(int digit) {
        Architecture architecture =
                Architecture.audioNet("tiny", 8000, List.of(8, 8, 8, 8, 8, 8), List.of(8, 8, 10), false);
        return deciding(digit, "tiny", architecture, WaveformInput.audioNet());
    }

    /** The same of AlexNet's kind. */
    static Model seeingSpectrograms(int digit) {
        Architecture architecture = Architecture.alexNet("tiny", 227, List.of(4, 4, 4, 4, 4), List.of(8, 8, 10), true);
        return deciding(digit, "tiny-alexnet", architecture, SpectrogramInput.aboveFloor());
    }

    private static Model deciding(int digit, String name, Architecture architecture, Preprocessing preprocessing) {
        Random random = new Random(11);
        LinkedHashMap<String, Parameter> parameters = new LinkedHashMap<>();
        architecture
                .parameterShapes()
                .forEach((parameter, shape) -> parameters.put(parameter, new Parameter(shape, values(shape, random))));
        parameters.sequencedValues().getLast().values()[digit] = 1000;
        ModelCard card = new ModelCard(
                name,
                "tiny",
                Task.DIGIT.title(),
                Task.DIGIT.labels(),
                preprocessing,
                Optional.empty(),
                List.of(),
                new ModelCard.WeightsFile("weights.npz", "float32", "%064d".formatted(digit)));
        return new Model(card, architecture, new Weights(parameters));
    }

    /** No biases, and weights that keep the size of what passes through, so that relevance of both signs reaches the input. */
    private static float[] values(int[] shape, Random random) {
        int size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        float[] values = new float[size];
        if (shape.length > 1) {
            double scale = Math.sqrt(2.0 * shape[0] / size);
            for (int i = 0; i < size; i++) {
                values[i] = (float) (scale * random.nextGaussian());
            }
        }
        return values;
    }
}
