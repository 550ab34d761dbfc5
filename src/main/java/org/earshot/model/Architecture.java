package org.earshot.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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

    /** Frequencies and frames that AlexNet sees. */
    public static final int ALEXNET_SIDE = 227;

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
            case "alexnet" -> alexNet(classes);
            default -> throw new EarshotException("There is no architecture '" + name + "' (known: audionet, alexnet)");
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
        addDense(layers, channels.size(), units, reluBetweenDense);
        return new Architecture(name, new FeatureShape(1, 1, length), layers);
    }

    /** AlexNet for spectrograms as published by Becker et al. 2024, without normalisation layers. */
    public static Architecture alexNet(int classes) {
        return alexNet("alexnet", ALEXNET_SIDE, List.of(96, 256, 384, 384, 256), List.of(1024, 1024, classes), true);
    }

    /**
     * A network of AlexNet's kind.
     *
     * @param side height and width of the input
     * @param channels of the convolutions conv1 to conv5
     * @param units of the dense layers that follow: fc6, fc7, ...
     * @param lastPool whether a maximum is taken after conv5, too
     */
    public static Architecture alexNet(
            String name, int side, List<Integer> channels, List<Integer> units, boolean lastPool) {
        Layer pool = new Layer.MaxPool(Size.square(3), Size.square(2));
        List<Layer> layers = new ArrayList<>(List.of(
                new Layer.Convolution("conv1", channels.get(0), Size.square(11), Size.square(4), Size.square(0), 1),
                new Layer.Relu(),
                pool,
                new Layer.Convolution("conv2", channels.get(1), Size.square(5), Size.square(1), Size.square(2), 2),
                new Layer.Relu(),
                pool,
                new Layer.Convolution("conv3", channels.get(2), Size.square(3), Size.square(1), Size.square(1), 1),
                new Layer.Relu(),
                new Layer.Convolution("conv4", channels.get(3), Size.square(3), Size.square(1), Size.square(1), 2),
                new Layer.Relu(),
                new Layer.Convolution("conv5", channels.get(4), Size.square(3), Size.square(1), Size.square(1), 2),
                new Layer.Relu()));
        if (lastPool) {
            layers.add(pool);
        }
        layers.add(new Layer.Flatten());
        addDense(layers, channels.size(), units, true);
        return new Architecture(name, new FeatureShape(1, side, side), layers);
    }

    private static void addDense(List<Layer> layers, int convolutions, List<Integer> units, boolean reluBetweenDense) {
        for (int index = 0; index < units.size(); index++) {
            layers.add(new Layer.Dense("fc" + (convolutions + 1 + index), units.get(index)));
            if (index < units.size() - 1) {
                if (reluBetweenDense) {
                    layers.add(new Layer.Relu());
                }
                layers.add(new Layer.Dropout(0.5));
            }
        }
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
    public SequencedMap<Layer.Weighted, FeatureShape> weighted() {
        SequencedMap<Layer.Weighted, FeatureShape> result = new LinkedHashMap<>();
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
