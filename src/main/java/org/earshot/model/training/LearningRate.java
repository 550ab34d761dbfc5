package org.earshot.model.training;

import org.earshot.EarshotException;

/** The size of a training step, as a function of its number. */
public sealed interface LearningRate {

    /** The rate at {@code step} (from 0) of {@code steps}. */
    double at(int step, int steps);

    /** Halved after every {@code every} steps: the published one. */
    record Halving(double initial, int every) implements LearningRate {

        public Halving {
            positive(initial);
        }

        @Override
        public double at(int step, int steps) {
            return initial * Math.pow(0.5, Math.floorDiv(step, every));
        }
    }

    /** A linear rise to {@code peak} during {@code warmUp} steps, then down to zero along half a cosine. */
    record Cosine(double peak, int warmUp) implements LearningRate {

        public Cosine {
            positive(peak);
        }

        @Override
        public double at(int step, int steps) {
            if (step < warmUp) {
                return peak * (step + 1) / warmUp;
            }
            double progress = (double) (step - warmUp) / Math.max(1, steps - warmUp);
            return peak * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, progress)));
        }
    }

    private static void positive(double rate) {
        if (!(rate > 0)) {
            throw new EarshotException("A learning rate must be positive, not " + rate);
        }
    }
}
