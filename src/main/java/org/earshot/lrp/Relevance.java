package org.earshot.lrp;

import java.util.List;
import java.util.Optional;
import org.earshot.lrp.rule.AlphaBeta;
import org.earshot.lrp.rule.Gradient;
import org.earshot.model.Classifier;

/**
 * Why a network decided as it did: one sample per explained input, in the order of the inputs.
 *
 * @param composite how relevance was passed down
 */
public record Relevance(Composite composite, List<Sample> samples) {

    public Relevance {
        samples = List.copyOf(samples);
    }

    public Sample get(int index) {
        return samples.get(index);
    }

    static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * One explained input.
     *
     * @param logits the network's output before softmax
     * @param target the explained class
     * @param start the sum of the relevance that the logits started with: the target's logit, if nothing else was asked for
     * @param relevance one value per value of the input; positive speaks for the target
     * @param layers from the input on; empty if they were not asked for
     */
    public record Sample(float[] logits, int target, float start, float[] relevance, List<Layer> layers) {

        public Sample {
            layers = List.copyOf(layers);
        }

        /** The class that the network decided for. */
        public int predicted() {
            return Classifier.highest(logits);
        }

        /** The sum of all relevance. */
        public double sum() {
            return Relevance.sum(relevance);
        }

        /** The share of the starting relevance that did not reach the input but stayed in biases; NaN if it started with 0. */
        public double absorbedByBiases() {
            return start == 0 ? Double.NaN : 1 - sum() / start;
        }
    }

    /**
     * What is in front of a layer with weights.
     *
     * @param sum of the relevance of the layer's inputs
     * @param share of the starting relevance that this is; NaN if it started with 0
     * @param absorbedByBias the share of the starting relevance that came from above and is not among the inputs': it stayed in
     *     the layer's bias and, by a little, in its stabiliser; {@link AlphaBeta} also loses what finds no contribution of its
     *     sign, and a {@link Gradient} conserves nothing
     * @param relevance one value per input, channel-major as in PyTorch; only if it was asked for
     */
    public record Layer(String name, double sum, double share, double absorbedByBias, Optional<float[]> relevance) {}
}
