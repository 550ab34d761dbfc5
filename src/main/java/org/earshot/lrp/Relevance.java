package org.earshot.lrp;

import java.util.List;
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

    /**
     * One explained input.
     *
     * @param logits the network's output before softmax
     * @param target the explained class, whose logit is what relevance starts from
     * @param relevance one value per value of the input; positive speaks for the target
     */
    public record Sample(float[] logits, int target, float[] relevance) {

        /** The class that the network decided for. */
        public int predicted() {
            return Classifier.highest(logits);
        }

        /** The sum of all relevance. */
        public double sum() {
            double sum = 0;
            for (float value : relevance) {
                sum += value;
            }
            return sum;
        }

        /** The share of the target's logit that did not reach the input but stayed in biases; NaN for a logit of 0. */
        public double absorbedByBiases() {
            return logits[target] == 0 ? Double.NaN : 1 - sum() / logits[target];
        }
    }
}
