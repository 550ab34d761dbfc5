package org.earshot.model.training;

import org.earshot.EarshotException;
import org.earshot.model.Task;

/**
 * How long and how a network is trained.
 *
 * @param name as given to {@code --schedule}
 * @param batch examples per step
 * @param steps of the whole run
 * @param gradientNorm a longer gradient is shortened to this; a recording of almost no length has an enormous one, because
 *     preprocessing divides by a percentile that is then almost zero
 * @param balance how often which example is drawn
 */
public record Schedule(
        String name,
        int batch,
        int steps,
        Optimizer optimizer,
        LearningRate learningRate,
        float gradientNorm,
        Augmentation augmentation,
        Balance balance) {

    public Schedule {
        if (batch <= 0 || steps <= 0) {
            throw new EarshotException(
                    "A schedule needs positive numbers, not " + batch + " examples and " + steps + " steps");
        }
    }

    /** The published protocol (Becker et al. 2024) of an architecture for a task. */
    public static Schedule published(String architecture, Task task) {
        return switch (architecture) {
            case "audionet" ->
                task == Task.DIGIT
                        ? published(50_000, new LearningRate.Halving(1e-4, 10_000), Float.POSITIVE_INFINITY)
                        : published(10_000, new LearningRate.Halving(1e-4, 5_000), Float.POSITIVE_INFINITY);
            case "alexnet" -> published(10_000, new LearningRate.Halving(1e-3, 2_500), 5);
            default -> throw new EarshotException("There is no published protocol for " + architecture);
        };
    }

    private static Schedule published(int steps, LearningRate learningRate, float gradientNorm) {
        return new Schedule(
                "published",
                100,
                steps,
                new Optimizer.Momentum(0.9f),
                learningRate,
                gradientNorm,
                Augmentation.PLACE_ONLY,
                Balance.NONE);
    }

    /** For small sets on a laptop: under an hour on two cores. */
    public static Schedule quick(Task task) {
        return new Schedule(
                "quick",
                32,
                2000,
                Optimizer.Adam.USUAL,
                new LearningRate.Cosine(8e-4, 60),
                1,
                Augmentation.LIGHT,
                task == Task.SEX ? Balance.CLASSES_AND_SPEAKERS : Balance.NONE);
    }

    /** The schedule of this name for an architecture and a task. */
    public static Schedule named(String name, String architecture, Task task) {
        return switch (name) {
            case "published" -> published(architecture, task);
            case "quick" -> quick(task);
            default -> throw new EarshotException("There is no schedule '" + name + "' (known: published, quick)");
        };
    }

    /** The same schedule over another number of steps. */
    public Schedule withSteps(int steps) {
        return new Schedule(name, batch, steps, optimizer, learningRate, gradientNorm, augmentation, balance);
    }
}
