package org.earshot.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.earshot.Sha256;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.NpyType;
import org.earshot.model.npz.Npz;

/**
 * A folder as somebody else's training script writes it: a card and random weights without biases, in PyTorch's order.
 *
 * @param card without the digest, for which it says DIGEST
 */
public record ModelFolder(String card, Map<String, NpyArray> arrays) {

    /** One second of sound, two convolutions of which one has groups and one a stride; pools of both kinds. */
    public static ModelFolder waveform() {
        String card = """
                {
                  "name": "mine",
                  "task": "digit",
                  "labels": ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                  "preprocessing": {"sampleRate": 8000, "length": 8000, "percentile": 95, "offset": 0.001},
                  "layers": [
                    {"kind": "convolution", "name": "conv1", "outputs": 4, "kernel": [9], "stride": 4, "padding": 2},
                    {"kind": "relu"},
                    {"kind": "maxPool", "kernel": 3, "stride": 2, "ceilMode": true},
                    {"kind": "convolution", "name": "conv2", "outputs": 6, "kernel": 3, "padding": 1, "groups": 2},
                    {"kind": "relu"},
                    {"kind": "averagePool", "kernel": 7},
                    {"kind": "flatten"},
                    {"kind": "dense", "name": "fc1", "outputs": 8},
                    {"kind": "relu"},
                    {"kind": "dropout", "rate": 0.5},
                    {"kind": "dense", "name": "fc2", "outputs": 10}
                  ],
                  "weights": {"file": "weights.npz", "type": "float64", "sha256": "DIGEST"}
                }
                """;
        // 8000 -> 1999 -> 999 -> 999 -> 142 values of 6 channels.
        return new ModelFolder(card, new LinkedHashMap<>())
                .with("conv1", NpyType.FLOAT64, 4, 1, 1, 9)
                .with("conv2", NpyType.FLOAT64, 6, 2, 3)
                .with("fc1", NpyType.FLOAT64, 8, 6 * 142)
                .with("fc2", NpyType.FLOAT64, 10, 8);
    }

    /** A small spectrogram, kernels of unequal sides, float16. */
    public static ModelFolder spectrogram() {
        String card = """
                {
                  "name": "voices",
                  "task": "sex",
                  "labels": ["female", "male"],
                  "preprocessing": {
                    "sampleRate": 8000, "length": 8000, "window": 256, "overlap": 128, "frequencies": 40, "firstFrame": 1,
                    "frames": 50, "zeroDecibels": -80, "decibelsPerUnit": 20
                  },
                  "layers": [
                    {"kind": "convolution", "name": "conv1", "outputs": 4, "kernel": [3, 5], "stride": [1, 2], "padding": [1, 0]},
                    {"kind": "relu"},
                    {"kind": "maxPool", "kernel": 2},
                    {"kind": "convolution", "name": "conv2", "outputs": 4, "kernel": 3, "padding": 1, "groups": 4},
                    {"kind": "relu"},
                    {"kind": "flatten"},
                    {"kind": "dense", "name": "fc", "outputs": 2}
                  ],
                  "weights": {"file": "weights.npz", "type": "float16", "sha256": "DIGEST"}
                }
                """;
        // 40 x 50 -> 40 x 23 -> 20 x 11 values of 4 channels.
        return new ModelFolder(card, new LinkedHashMap<>())
                .with("conv1", NpyType.FLOAT16, 4, 1, 3, 5)
                .with("conv2", NpyType.FLOAT16, 4, 1, 3, 3)
                .with("fc", NpyType.FLOAT16, 2, 4 * 20 * 11);
    }

    /** With a layer's random weight of this shape and a bias of zeros. */
    public ModelFolder with(String layer, NpyType type, int... shape) {
        SplittableRandom random = new SplittableRandom(layer.hashCode());
        double[] values = new double[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        double deviation = Math.sqrt(2.0 * shape[0] / values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = deviation * random.nextGaussian();
        }
        return with(layer + ".weight", NpyArray.of(type, shape, values))
                .with(layer + ".bias", NpyArray.of(type, new int[] {shape[0]}, new double[shape[0]]));
    }

    public ModelFolder with(String array, NpyArray values) {
        Map<String, NpyArray> others = new LinkedHashMap<>(arrays);
        others.put(array, values);
        return new ModelFolder(card, others);
    }

    public ModelFolder without(String array) {
        Map<String, NpyArray> others = new LinkedHashMap<>(arrays);
        others.remove(array);
        return new ModelFolder(card, others);
    }

    public ModelFolder saying(String instead, String text) {
        if (!card.contains(instead)) {
            throw new IllegalArgumentException("The card does not say " + instead);
        }
        return new ModelFolder(card.replace(instead, text), arrays);
    }

    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path weights = folder.resolve("weights.npz");
        Npz.write(weights, arrays);
        Files.writeString(folder.resolve(ModelCard.FILE), card.replace("DIGEST", Sha256.hex(weights)));
        return folder;
    }
}
