package org.earshot.model.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.earshot.EarshotException;
import org.earshot.audio.Waveform;
import org.earshot.model.Architecture;
import org.earshot.model.Classifier;
import org.earshot.model.Preprocessing;
import org.earshot.model.TooLong;
import org.earshot.model.Weights;

/**
 * Trains a network. A run that was stopped or killed goes on from its last checkpoint in {@code folder}, sees the same batches
 * and the same dropout as one that was not, and on the same machine ends with the same weights, bit for bit.
 *
 * @param folder where the checkpoint lies
 * @param checkpointEvery steps between checkpoints, which are also the looks at the validation recordings
 */
public record Trainer(
        Architecture architecture,
        Preprocessing preprocessing,
        Schedule schedule,
        long seed,
        Path folder,
        int checkpointEvery) {

    private static final int EVALUATION_BATCH = 50;

    /** What a run gives; {@code finished} is false if it was asked to stop before its last step. */
    public record Outcome(Weights weights, int steps, boolean finished) {}

    /**
     * Runs to the end of the schedule, or until {@code stop} says so, which is asked after every step.
     *
     * @param validation recordings that are looked at on the way and never trained on; may be empty
     */
    public Outcome run(
            List<Example> training, List<Example> validation, TrainingProgress progress, BooleanSupplier stop) {
        Batches batches = new Batches(training, preprocessing, schedule, seed);
        RunIdentity identity = RunIdentity.of(this, training, validation);
        try (TrainingGraph graph = new TrainingGraph(architecture, schedule)) {
            int step = start(graph, identity, progress);
            boolean stopped = false;
            CompletableFuture<Batch> next = prepare(batches, step);
            while (step < schedule.steps() && !stopped) {
                Batch batch = next.join();
                next = prepare(batches, step + 1);
                double rate = schedule.learningRate().at(step, schedule.steps());
                float loss = graph.train(batch, step, rate);
                if (!Float.isFinite(loss)) {
                    throw new EarshotException("Training diverged at step " + step + ": the loss is " + loss);
                }
                step++;
                progress.stepped(step, schedule.steps(), loss, rate);
                stopped = stop.getAsBoolean();
                if (stopped || step % checkpointEvery == 0 || step >= schedule.steps()) {
                    new Checkpoint(step, identity, graph.state()).write(checkpointFile());
                    validate(graph, validation, step, progress);
                }
            }
            next.completeExceptionally(new CancellationException());
            return new Outcome(graph.weights(), step, step >= schedule.steps());
        }
    }

    private int start(TrainingGraph graph, RunIdentity identity, TrainingProgress progress) {
        Checkpoint.removePartial(folder);
        Optional<Checkpoint> checkpoint = Checkpoint.read(checkpointFile());
        if (checkpoint.isEmpty()) {
            graph.start(Initialisation.of(architecture, seed));
            return 0;
        }
        identity.refuseOther(checkpoint.get().identity(), checkpointFile());
        graph.restore(checkpoint.get().state());
        progress.resumed(checkpoint.get().step());
        return checkpoint.get().step();
    }

    private Path checkpointFile() {
        return folder.resolve("checkpoint.npz");
    }

    /** The next batch is made while the present one is trained on. */
    private static CompletableFuture<Batch> prepare(Batches batches, int step) {
        return CompletableFuture.supplyAsync(() -> batches.at(step));
    }

    private void validate(TrainingGraph graph, List<Example> validation, int step, TrainingProgress progress) {
        if (validation.isEmpty()) {
            return;
        }
        Classifier classifier = graph::logits;
        int right = 0;
        for (int from = 0; from < validation.size(); from += EVALUATION_BATCH) {
            List<Example> some = validation.subList(from, Math.min(from + EVALUATION_BATCH, validation.size()));
            int[] decisions = classifier.decide(some.stream().map(this::input).toArray(float[][]::new));
            for (int i = 0; i < decisions.length; i++) {
                right += decisions[i] == some.get(i).label() ? 1 : 0;
            }
        }
        progress.validated(step, (double) right / validation.size(), validation.size());
    }

    private float[] input(Example example) {
        return preprocessing
                .prepare(new Waveform(example.samples(), preprocessing.sampleRate()), example.id(), TooLong.TRIM)
                .input();
    }
}
