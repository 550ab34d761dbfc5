package org.earshot.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;

/**
 * A network without its weights: the input's shape and the layers in order.
 *
 * @param name as written in {@code model.json}, for example {@code audionet}
 * @param input shape of one sample; a waveform is {@code 1 x 1 x length}
 */
public record Architecture(String name, FeatureShape input, List<Layer> layers) {

    /** Samples that AudioNet sees: one second at 8 kHz. */
    public static final int AUDIONET_LENGTH = 8000;

    private static final List<Integer> AUDIONET_CHANNELS = List.of(100, 64, 128, 128, 128, 128);

    public Architecture {
        layers = List.copyOf(layers);
        FeatureShape shape = input;
        for (Layer layer : layers) {
            shape = layer.output(shape);
        }
        if (!shape.isFlat()) {
            throw new EarshotException(
                    "The network " + name + " ends with " + shape + " instead of one value per class");
        }
    }

    /** The architecture of this name, for this many classes. */
    public static Architecture named(String name, int classes) {
        return switch (name) {
            case "audionet" -> audioNet(classes);
            default -> throw new EarshotException("There is no architecture '" + name + "' (known: audionet)");
        };
    }

    /** AudioNet as published by Becker et al. 2024: six convolutional blocks, three dense layers without ReLU between. */
    public static Architecture audioNet(int classes) {
        return audioNet("audionet", AUDIONET_LENGTH, AUDIONET_CHANNELS, List.of(1024, 512, classes), false);
    }

    /**
     * A network of AudioNet's kind.
     *
     * @param channels of the convolutions conv1, conv2, ...
     * @param units of the dense layers that follow, numbered on: fc7, fc8, ...
     * @param reluBetweenDense whether all dense layers but the last are followed by ReLU (the published network has none)
     */
    public static Architecture audioNet(
            String name, int length, List<Integer> channels, List<Integer> units, boolean reluBetweenDense) {
        List<Layer> layers = new ArrayList<>();
        for (int block = 1; block <= channels.size(); block++) {
            layers.add(Layer.Convolution.alongTime("conv" + block, channels.get(block - 1), 3));
            layers.add(new Layer.Relu());
            layers.add(new Layer.MaxPool(Size.along(block == 1 ? 3 : 2), Size.along(2)));
        }
        layers.add(new Layer.Flatten());
        for (int index = 0; index < units.size(); index++) {
            layers.add(new Layer.Dense("fc" + (channels.size() + 1 + index), units.get(index)));
            if (index < units.size() - 1) {
                if (reluBetweenDense) {
                    layers.add(new Layer.Relu());
                }
                layers.add(new Layer.Dropout(0.5));
            }
        }
        return new Architecture(name, new FeatureShape(1, 1, length), layers);
    }

    /** Number of classes: the length of the logits. */
    public int classes() {
        return shapes().getLast().channels();
    }

    /** The shapes of the input and of every layer's output: one more than there are layers. */
    public List<FeatureShape> shapes() {
        List<FeatureShape> shapes = new ArrayList<>();
        shapes.add(input);
        for (Layer layer : layers) {
            shapes.add(layer.output(shapes.getLast()));
        }
        return shapes;
    }

    /** The layers with weights, in order, each with the shape of its input. */
    public Map<Layer.Weighted, FeatureShape> weighted() {
        Map<Layer.Weighted, FeatureShape> result = new LinkedHashMap<>();
        FeatureShape shape = input;
        for (Layer layer : layers) {
            if (layer instanceof Layer.Weighted weighted) {
                result.put(weighted, shape);
            }
            shape = layer.output(shape);
        }
        return result;
    }

    /** The shape of every parameter, in PyTorch's axis order, by name. */
    public Map<String, int[]> parameterShapes() {
        Map<String, int[]> result = new LinkedHashMap<>();
        weighted().forEach((layer, in) -> {
            result.put(layer.name() + ".weight", layer.weightShape(in));
            result.put(layer.name() + ".bias", new int[] {layer.outputs()});
        });
        return result;
    }
}
