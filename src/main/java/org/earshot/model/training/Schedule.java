package org.earshot.model.training;

import org.earshot.EarshotException;

/**
 * How long and how a network is trained.
 *
 * @param name as given to {@code --schedule}
 * @param batch examples per step
 * @param steps of the whole run
 * @param gradientNorm a longer gradient is shortened to this; a recording of almost no length has an enormous one, because
 *     preprocessing divides by a percentile that is then almost zero
 */
public record Schedule(
        String name,
        int batch,
        int steps,
        Optimizer optimizer,
        LearningRate learningRate,
        float gradientNorm,
        Augmentation augmentation) {

    public Schedule {
        if (batch <= 0 || steps <= 0) {
            throw new EarshotException(
                    "A schedule needs positive numbers, not " + batch + " examples and " + steps + " steps");
        }
    }

    /** The published protocol of AudioNet for digits (Becker et al. 2024): 50,000 steps of 100. */
    public static Schedule published() {
        return new Schedule(
                "published",
                100,
                50_000,
                new Optimizer.Momentum(0.9f),
                new LearningRate.Halving(1e-4, 10_000),
                Float.POSITIVE_INFINITY,
                Augmentation.PLACE_ONLY);
    }

    /** For small sets on a laptop: under an hour on two cores. */
    public static Schedule quick() {
        return new Schedule(
                "quick", 32, 2000, Optimizer.Adam.USUAL, new LearningRate.Cosine(8e-4, 60), 1, Augmentation.LIGHT);
    }

    public static Schedule named(String name) {
        return switch (name) {
            case "published" -> published();
            case "quick" -> quick();
            default -> throw new EarshotException("There is no schedule '" + name + "' (known: published, quick)");
        };
    }

    /** The same schedule over another number of steps. */
    public Schedule withSteps(int steps) {
        return new Schedule(name, batch, steps, optimizer, learningRate, gradientNorm, augmentation);
    }
}
