package org.earshot.model;

/** Decides inputs. Implementations say whether they may be shared between threads. */
@FunctionalInterface
public interface Classifier {

    /**
     * The logits of a batch.
     *
     * @param inputs one preprocessed recording per row
     * @return one row of logits per input
     */
    float[][] logits(float[][] inputs);

    /** The class with the highest logit of every input; the first one on ties. */
    default int[] decide(float[][] inputs) {
        float[][] logits = logits(inputs);
        int[] decisions = new int[logits.length];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = highest(logits[i]);
        }
        return decisions;
    }

    /** The index of the highest value; the first one on ties. */
    static int highest(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        return best;
    }
}
