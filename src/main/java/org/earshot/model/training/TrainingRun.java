package org.earshot.model.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.earshot.EarshotException;
import org.earshot.Sha256;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.Recording;
import org.earshot.model.AccuracyReport;
import org.earshot.model.Architecture;
import org.earshot.model.ModelCard;
import org.earshot.model.Preprocessing;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.Task;
import org.earshot.model.WaveformInput;
import org.earshot.model.Weights;
import org.earshot.model.graph.InferenceSession;
import org.earshot.model.npz.NpyType;
import org.earshot.model.npz.Npz;

/**
 * From data sets to a model in a folder: trains, rounds the weights to float16, measures the rounded weights on the held-out
 * recordings, and writes {@code weights.npz} and {@code model.json}.
 *
 * @param fold of the published cross-validation of AudioMNIST, from 0
 * @param out the folder; a checkpoint in it is gone on with
 */
public record TrainingRun(
        List<Dataset> datasets, String architecture, Task task, int fold, Schedule schedule, long seed, Path out) {

    private static final int CHECKPOINT_EVERY = 100;
    private static final String WEIGHTS = "weights.npz";

    /** What a card calls all recordings of a data set that were never trained on. */
    static final String HELD_OUT = "held out";

    /**
     * The model that this very run has written, if it is finished.
     *
     * @throws EarshotException if the folder holds the model of another run
     */
    Optional<ModelCard> finished() {
        Path file = out.resolve(ModelCard.FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        ModelCard card = ModelCard.read(file);
        ModelCard.Training expected = training(data(), schedule.steps(), Optional.empty());
        boolean same = card.architecture().equals(architecture)
                && card.task().equals(task.title())
                && card.training().map(ModelCard.Training::withoutResults).equals(Optional.of(expected));
        if (!same) {
            throw new EarshotException(file + " describes a network that was trained otherwise: choose another folder");
        }
        return Optional.of(card);
    }

    TrainingData data() {
        return TrainingData.of(datasets, task, task.split(fold), seed);
    }

    /** Runs to the end, or until {@code stop} says so; then there is a checkpoint, but no model yet. */
    public Optional<ModelCard> run(TrainingProgress progress, BooleanSupplier stop) {
        Architecture network = Architecture.named(architecture, task.labels().size());
        Preprocessing preprocessing = preprocessing();
        TrainingData data = data();
        createFolder();
        LastValidation last = new LastValidation(progress);
        Trainer.Outcome outcome = new Trainer(network, preprocessing, schedule, seed, out, CHECKPOINT_EVERY)
                .run(
                        TrainingData.examples(data.training(), task, preprocessing),
                        TrainingData.examples(data.validation(), task, preprocessing),
                        last,
                        stop);
        if (!outcome.finished()) {
            return Optional.empty();
        }
        Path weights = out.resolve(WEIGHTS);
        outcome.weights().write(weights, NpyType.FLOAT16);
        Weights rounded = Weights.of(network, Npz.read(weights), weights.toString());
        ModelCard card = new ModelCard(
                architecture + "-" + task.title(),
                architecture,
                task.title(),
                task.labels(),
                preprocessing,
                Optional.of(training(data, outcome.steps(), last.accuracy)),
                accuracies(network, rounded, preprocessing, data.heldOut()),
                new ModelCard.WeightsFile(WEIGHTS, "float16", sha256(weights)));
        card.write(out.resolve(ModelCard.FILE));
        return Optional.of(card);
    }

    private Preprocessing preprocessing() {
        boolean published = schedule.name().equals("published");
        return switch (architecture) {
            case "alexnet" -> published ? SpectrogramInput.published() : SpectrogramInput.aboveFloor();
            default -> WaveformInput.audioNet();
        };
    }

    ModelCard.Training training(TrainingData data, int steps, Optional<Double> validationAccuracy) {
        List<ModelCard.Source> sources = datasets.stream()
                .map(dataset -> new ModelCard.Source(
                        dataset.name(),
                        count(data.training(), dataset.name()),
                        count(data.validation(), dataset.name()),
                        count(data.heldOut(), dataset.name())))
                .toList();
        String split =
                "held out: FSDD takes 0 to 4, Speech Commands speakers whose hash starts with 0 to 5, the demo voices"
                        + " marked so in voices.csv, and the test speakers of fold " + fold
                        + " of AudioMNIST's published split";
        return new ModelCard.Training(
                sources,
                split,
                Optional.of(fold),
                seed,
                schedule.name(),
                schedule.batch(),
                steps,
                validationAccuracy,
                Optional.empty());
    }

    private static int count(List<Recording> recordings, String dataset) {
        return (int) recordings.stream()
                .filter(recording -> recording.dataset().equals(dataset))
                .count();
    }

    private List<ModelCard.Accuracy> accuracies(
            Architecture network, Weights weights, Preprocessing preprocessing, List<Recording> heldOut) {
        Set<String> names =
                new LinkedHashSet<>(datasets.stream().map(Dataset::name).toList());
        List<ModelCard.Accuracy> accuracies = new ArrayList<>();
        try (InferenceSession session = new InferenceSession(network, weights)) {
            for (String name : names) {
                List<Recording> recordings = heldOut.stream()
                        .filter(recording -> recording.dataset().equals(name))
                        .toList();
                if (!recordings.isEmpty()) {
                    add(
                            accuracies,
                            name,
                            AccuracyReport.of(session, preprocessing, task, recordings, (done, total) -> {}));
                }
            }
        }
        return accuracies;
    }

    /** All together and, for voices, each sex for itself: where one is rare, the share of all says little about it. */
    private void add(List<ModelCard.Accuracy> accuracies, String dataset, AccuracyReport report) {
        accuracies.add(accuracy(dataset, HELD_OUT, report.overall()));
        if (task == Task.SEX) {
            report.perClass().forEach((sex, score) -> accuracies.add(accuracy(dataset, HELD_OUT + ", " + sex, score)));
        }
    }

    private static ModelCard.Accuracy accuracy(String dataset, String recordings, AccuracyReport.Score score) {
        return new ModelCard.Accuracy(dataset, recordings, score.right(), score.total(), score.accuracy());
    }

    private void createFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new EarshotException("Cannot create the folder " + out + ": " + e.getMessage(), e);
        }
    }

    private static String sha256(Path file) {
        try {
            return Sha256.hex(file);
        } catch (IOException e) {
            throw new EarshotException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static final class LastValidation implements TrainingProgress {

        private final TrainingProgress next;
        private Optional<Double> accuracy = Optional.empty();

        LastValidation(TrainingProgress next) {
            this.next = next;
        }

        @Override
        public void stepped(int step, int steps, double loss, double learningRate) {
            next.stepped(step, steps, loss, learningRate);
        }

        @Override
        public void validated(int step, double share, int recordings) {
            accuracy = Optional.of(share);
            next.validated(step, share, recordings);
        }

        @Override
        public void resumed(int step) {
            next.resumed(step);
        }
    }
}
