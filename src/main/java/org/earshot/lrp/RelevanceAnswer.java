package org.earshot.lrp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.lrp.RelevanceRequest.Detail;
import org.earshot.model.Architecture;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;

/** Reads what the graph gives. */
record RelevanceAnswer(Architecture architecture, RelevanceRequest request) {

    Relevance.Sample sample(Row row) {
        float start = row.get(ExplanationGraph.START)[0];
        return new Relevance.Sample(
                row.get(ExplanationGraph.LOGITS),
                (int) row.get(ExplanationGraph.EXPLAINED)[0],
                start,
                row.get(ExplanationGraph.RELEVANCE),
                request.detail() == Detail.INPUT ? List.of() : layers(row, start));
    }

    private List<Relevance.Layer> layers(Row row, float start) {
        List<Relevance.Layer> layers = new ArrayList<>();
        double above = start;
        for (Map.Entry<Layer.Weighted, FeatureShape> layer :
                architecture.weighted().sequencedEntrySet().reversed()) {
            String name = layer.getKey().name();
            float[] values = row.get(ExplanationGraph.LAYER + name);
            // Not in the graph, whose sums depend in their last bits on what else is run with a sample.
            double sum = Relevance.sum(values);
            Optional<float[]> relevance = request.detail() == Detail.LAYERS
                    ? Optional.of(channelMajor(values, unflattened(layer.getKey(), layer.getValue())))
                    : Optional.empty();
            layers.addFirst(new Relevance.Layer(name, sum, share(sum, start), share(above - sum, start), relevance));
            above = sum;
        }
        return layers;
    }

    private static double share(double part, float start) {
        return start == 0 ? Double.NaN : part / start;
    }

    /** What comes to the first dense layer lies in the order of the activations that were flattened. */
    private FeatureShape unflattened(Layer.Weighted layer, FeatureShape in) {
        int flatten = architecture.layers().indexOf(new Layer.Flatten());
        boolean isFirstDense = layer instanceof Layer.Dense
                && flatten >= 0
                && architecture.layers().subList(0, architecture.layers().indexOf(layer)).stream()
                        .noneMatch(Layer.Dense.class::isInstance);
        return isFirstDense ? architecture.shapes().get(flatten) : in;
    }

    /** From TensorFlow's order, channels last, to PyTorch's. */
    private static float[] channelMajor(float[] values, FeatureShape shape) {
        int positions = shape.height() * shape.width();
        float[] result = new float[values.length];
        for (int position = 0; position < positions; position++) {
            for (int channel = 0; channel < shape.channels(); channel++) {
                result[channel * positions + position] = values[position * shape.channels() + channel];
            }
        }
        return result;
    }
}
