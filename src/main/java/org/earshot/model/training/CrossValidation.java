package org.earshot.model.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.earshot.EarshotException;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Split;
import org.earshot.model.AccuracyReport;
import org.earshot.model.ModelCard;

/**
 * A training run per fold of AudioMNIST's published split, each in its own folder {@code fold-0}, {@code fold-1}, ... Folds that
 * are finished are not trained again, so that the same call goes on where it was stopped.
 *
 * @param first the run of the first fold; its folder is the one above all folds
 */
public record CrossValidation(TrainingRun first) {

    /** The data set whose speakers the folds divide. */
    public static final String DATASET = "audiomnist";

    /** Hears how the folds go, and gives each training run somebody to report to. */
    public interface Progress {

        /** Before a fold is trained, or where it was found finished. */
        TrainingProgress started(int fold, int folds, boolean finished);
    }

    /**
     * Decisions about the recordings of a fold's test speakers.
     *
     * @param folder of the fold's model
     */
    public record Fold(int number, AccuracyReport.Score score, Path folder) {}

    /** What all folds gave. */
    public record Result(List<Fold> folds) {

        public Result {
            folds = List.copyOf(folds);
        }

        /** The mean of the folds' accuracies, in percent. */
        public double mean() {
            return folds.stream().mapToDouble(Result::percent).average().orElse(Double.NaN);
        }

        /** The standard deviation of the folds' accuracies in percent, estimated as of a sample: divided by one less. */
        public double deviation() {
            double mean = mean();
            double squares = folds.stream()
                    .mapToDouble(fold -> (percent(fold) - mean) * (percent(fold) - mean))
                    .sum();
            return Math.sqrt(squares / (folds.size() - 1));
        }

        private static double percent(Fold fold) {
            return 100 * fold.score().accuracy();
        }
    }

    /** Runs all folds, or until {@code stop} says so. */
    public Optional<Result> run(Progress progress, BooleanSupplier stop) {
        refuseWhatIsMissing();
        List<Fold> folds = new ArrayList<>();
        int count = first.task().folds();
        for (int number = 0; number < count; number++) {
            TrainingRun run = run(number);
            Optional<ModelCard> finished = run.finished();
            TrainingProgress reports = progress.started(number, count, finished.isPresent());
            Optional<ModelCard> card = finished.isPresent() ? finished : run.run(reports, stop);
            if (card.isEmpty()) {
                return Optional.empty();
            }
            folds.add(new Fold(number, score(card.get(), run.out()), run.out()));
        }
        return Optional.of(new Result(folds));
    }

    private TrainingRun run(int fold) {
        return new TrainingRun(
                first.datasets(),
                first.architecture(),
                first.task(),
                fold,
                first.schedule(),
                first.seed(),
                first.out().resolve("fold-" + fold));
    }

    /** A fold without test recordings has no accuracy, and a speaker whose label is unknown would silently be left out. */
    private void refuseWhatIsMissing() {
        List<Recording> recordings = first.datasets().stream()
                .filter(dataset -> dataset.name().equals(DATASET))
                .flatMap(dataset -> dataset.recordings().stream())
                .toList();
        for (int fold = 0; fold < first.task().folds(); fold++) {
            Split split = first.task().split(fold);
            if (recordings.stream().noneMatch(split::heldOut)) {
                throw new EarshotException("The data hold no recording of a test speaker of AudioMNIST's fold " + fold
                        + "; its folds divide the speakers of the full " + DATASET);
            }
            List<String> unknown = recordings.stream()
                    .filter(recording -> split.part(recording) != Split.Part.UNUSED)
                    .filter(recording -> first.task().label(recording).isEmpty())
                    .map(recording -> recording.speaker().id())
                    .distinct()
                    .toList();
            if (!unknown.isEmpty()) {
                throw new EarshotException("The " + first.task().title() + " of AudioMNIST's speakers "
                        + String.join(", ", unknown)
                        + " is unknown: audioMNIST_meta.txt is missing or lacks them");
            }
        }
    }

    private static AccuracyReport.Score score(ModelCard card, Path folder) {
        return card.accuracies().stream()
                .filter(accuracy -> accuracy.dataset().equals(DATASET))
                .filter(accuracy -> accuracy.recordings().equals(TrainingRun.HELD_OUT))
                .findFirst()
                .map(accuracy -> new AccuracyReport.Score(accuracy.right(), accuracy.total()))
                .orElseThrow(() ->
                        new EarshotException(folder + "/" + ModelCard.FILE + " states no accuracy for " + DATASET));
    }
}
