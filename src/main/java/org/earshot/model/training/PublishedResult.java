package org.earshot.model.training;

import java.util.Optional;
import org.earshot.model.Task;

/**
 * Accuracy over the folds of AudioMNIST as Becker et al. 2024 publish it, in percent.
 *
 * @param deviation the standard deviation over folds
 */
public record PublishedResult(double mean, double deviation) {

    /** The published result of an architecture for a task. */
    public static Optional<PublishedResult> of(String architecture, Task task) {
        return switch (architecture) {
            case "alexnet" -> Optional.of(of(task, 95.82, 1.49, 95.87, 2.85));
            case "audionet" -> Optional.of(of(task, 92.53, 2.04, 91.74, 8.60));
            default -> Optional.empty();
        };
    }

    private static PublishedResult of(
            Task task, double digitMean, double digitDeviation, double sexMean, double sexDeviation) {
        return switch (task) {
            case DIGIT -> new PublishedResult(digitMean, digitDeviation);
            case SEX -> new PublishedResult(sexMean, sexDeviation);
        };
    }
}
