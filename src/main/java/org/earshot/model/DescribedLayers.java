package org.earshot.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.EarshotException;
import tools.jackson.databind.JsonNode;

/**
 * A network's layers as {@code model.json} lists them, and everything that is wrong with the list. {@code docs/model.md} describes
 * the form.
 *
 * @param places one per layer of the list
 * @param problems each begins with the layer; nothing is wrong if there are none
 */
record DescribedLayers(FeatureShape input, List<Place> places, List<String> problems) {

    DescribedLayers {
        places = List.copyOf(places);
        problems = List.copyOf(problems);
    }

    /**
     * A layer of the list.
     *
     * @param title for messages, such as {@code layers[3] (convolution 'conv2')}
     * @param layer empty if it was not understood
     * @param in the shape of its input, as far as it is known
     */
    record Place(String title, Optional<Layer> layer, Optional<FeatureShape> in) {}

    static DescribedLayers read(List<JsonNode> list, FeatureShape input) {
        List<String> problems = new ArrayList<>();
        List<Place> understood = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            DescribedLayer described = new DescribedLayer(index, list.get(index), input.height() == 1);
            understood.add(new Place(described.title(), described.layer(), Optional.empty()));
            problems.addAll(described.problems());
        }
        refuseTwins(understood, problems);
        List<Place> places = new Chain(input, problems).through(understood);
        return new DescribedLayers(input, places, problems);
    }

    /** The layers of a known architecture. */
    static DescribedLayers of(Architecture architecture) {
        List<Place> places = new ArrayList<>();
        architecture
                .weighted()
                .forEach((layer, in) ->
                        places.add(new Place("layer '" + layer.name() + "'", Optional.of(layer), Optional.of(in))));
        return new DescribedLayers(architecture.input(), places, List.of());
    }

    private static void refuseTwins(List<Place> places, List<String> problems) {
        Set<String> names = new HashSet<>();
        for (Place place : places) {
            if (place.layer().orElse(null) instanceof Layer.Weighted weighted && !names.add(weighted.name())) {
                problems.add(place.title() + " has the name of a layer before it");
            }
        }
    }

    /** The network, if nothing is wrong. */
    Architecture architecture(String name) {
        if (!problems.isEmpty()) {
            throw new EarshotException("The network " + name + ": " + String.join("; ", problems));
        }
        return new Architecture(
                name,
                input,
                places.stream().map(place -> place.layer().orElseThrow()).toList());
    }

    /** Number of outputs, if the list ends as a classifier does. */
    Optional<Integer> classes() {
        return places.isEmpty()
                ? Optional.empty()
                : places.getLast()
                        .layer()
                        .filter(Layer.Dense.class::isInstance)
                        .map(layer -> ((Layer.Dense) layer).outputs());
    }

    /** Follows the shapes from the input on, as far as the layers are understood and fit. */
    private static final class Chain {

        private final List<String> problems;
        private Optional<FeatureShape> shape;
        private boolean flat;
        private boolean afterWeights;

        Chain(FeatureShape input, List<String> problems) {
            this.shape = Optional.of(input);
            this.problems = problems;
        }

        List<Place> through(List<Place> layers) {
            List<Place> places = new ArrayList<>();
            for (Place place : layers) {
                places.add(new Place(place.title(), place.layer(), shape));
                if (place.layer().isEmpty()) {
                    shape = Optional.empty();
                } else if (shape.isPresent()) {
                    pass(place.title(), place.layer().get(), shape.get());
                }
            }
            refuseOtherEnd(layers);
            return places;
        }

        private void pass(String title, Layer layer, FeatureShape in) {
            misplaced(layer).ifPresent(fault -> problems.add(title + " " + fault));
            flat |= layer instanceof Layer.Flatten;
            afterWeights = layer instanceof Layer.Weighted;
            try {
                shape = Optional.of(layer.output(layer instanceof Layer.Dense ? flattened(in) : in));
            } catch (EarshotException e) {
                problems.add(title + " does not fit its input of " + text(in) + ": " + e.getMessage());
                shape = Optional.empty();
            }
        }

        private Optional<String> misplaced(Layer layer) {
            return switch (layer) {
                case Layer.Convolution convolution when flat -> Optional.of("follows a flatten");
                case Layer.MaxPool pool when flat -> Optional.of("follows a flatten");
                case Layer.AveragePool pool when flat -> Optional.of("follows a flatten");
                case Layer.Flatten flatten when flat -> Optional.of("follows another flatten");
                case Layer.Dense dense when !flat -> Optional.of("needs a flatten before it");
                case Layer.Relu relu
                when !afterWeights -> Optional.of("must directly follow a convolution or a dense layer");
                default -> Optional.empty();
            };
        }

        private void refuseOtherEnd(List<Place> layers) {
            if (layers.isEmpty()) {
                problems.add("layers is empty");
                return;
            }
            Place last = layers.getLast();
            if (last.layer().isPresent() && !(last.layer().get() instanceof Layer.Dense)) {
                problems.add(last.title() + " is the last layer, which must be dense: its outputs are the logits");
            }
        }

        private static FeatureShape flattened(FeatureShape in) {
            return new FeatureShape(in.size(), 1, 1);
        }

        private static String text(FeatureShape shape) {
            return shape.channels() + " x " + shape.height() + " x " + shape.width();
        }
    }
}
