package org.earshot.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.earshot.EarshotException;
import org.earshot.Slow;
import org.earshot.model.Architecture;
import org.earshot.model.Preprocessing;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.WaveformInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A network of AudioNet's kind on 64 samples learns to tell a fast oscillation from a slow one. */
class TrainerTest {

    private static final Preprocessing PREPROCESSING = new WaveformInput(8000, 64, 95, 0.001);
    private static final Architecture ARCHITECTURE =
            Architecture.audioNet("small", 64, List.of(6, 8), List.of(16, 2), false);

    @TempDir
    private Path folder;

    @Test
    void itLearns() {
        Recorder recorder = new Recorder();
        trainer("learning", Optimizer.Adam.USUAL, 5e-3, 150, 1).run(examples(1), examples(2), recorder, () -> false);
        assertThat(recorder.losses.getFirst()).isGreaterThan(0.4);
        assertThat(recorder.accuracy).isGreaterThan(0.95);
    }

    @Test
    void momentumLearnsToo() {
        Recorder recorder = new Recorder();
        trainer("momentum", new Optimizer.Momentum(0.9f), 2e-2, 150, 1)
                .run(examples(1), examples(2), recorder, () -> false);
        assertThat(recorder.accuracy).isGreaterThan(0.95);
    }

    @Slow
    @ParameterizedTest
    @MethodSource("kinds")
    void aStoppedRunGoesOnAsIfItHadNotStopped(Kind kind) {
        Recorder whole = new Recorder();
        Trainer.Outcome uninterrupted =
                kind.trainer(folder.resolve("whole"), 12).run(examples(1), List.of(), whole, () -> false);

        Trainer interrupted = kind.trainer(folder.resolve("parts"), 12);
        Recorder first = new Recorder();
        Trainer.Outcome stopped = interrupted.run(examples(1), List.of(), first, () -> first.losses.size() == 5);
        assertThat(stopped.finished()).isFalse();
        assertThat(stopped.steps()).isEqualTo(5);
        Recorder second = new Recorder();
        Trainer.Outcome resumed = interrupted.run(examples(1), List.of(), second, () -> false);

        assertThat(second.resumedAt).isEqualTo(5);
        first.losses.addAll(second.losses);
        assertThat(first.losses).isEqualTo(whole.losses);
        assertSameWeights(resumed, uninterrupted);
    }

    @Slow
    @ParameterizedTest
    @MethodSource("kinds")
    void aKilledRunGoesOnFromItsLastCheckpointWithTheSameResult(Kind kind) throws IOException {
        Trainer.Outcome uninterrupted =
                kind.trainer(folder.resolve("whole"), 12).run(examples(1), List.of(), new Recorder(), () -> false);

        Path parts = folder.resolve("parts");
        Recorder killed = new Recorder();
        killed.dieAt = 7;
        assertThatThrownBy(() -> kind.trainer(parts, 12).run(examples(1), List.of(), killed, () -> false))
                .isInstanceOf(Killed.class);
        // What a kill in the middle of writing the next checkpoint leaves.
        Path half = Files.write(parts.resolve(".partial-1.npz"), new byte[] {1, 2, 3});
        Recorder second = new Recorder();
        Trainer.Outcome resumed = kind.trainer(parts, 12).run(examples(1), List.of(), second, () -> false);

        assertThat(second.resumedAt).isEqualTo(4);
        assertThat(half).doesNotExist();
        assertSameWeights(resumed, uninterrupted);
    }

    private static void assertSameWeights(Trainer.Outcome actual, Trainer.Outcome expected) {
        expected.weights()
                .parameters()
                .forEach((name, parameter) ->
                        assertThat(actual.weights().get(name).values()).as(name).isEqualTo(parameter.values()));
    }

    private static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Optimizer optimizer : List.of(new Optimizer.Momentum(0.9f), Optimizer.Adam.USUAL)) {
            kinds.add(new Kind(ARCHITECTURE, PREPROCESSING, optimizer));
            kinds.add(new Kind(
                    Architecture.alexNet("spectrograms", 32, List.of(8, 8, 12, 12, 8), List.of(16, 2), false),
                    new SpectrogramInput(8000, 256, 64, 57, 32, 0, 32, -80, 20),
                    optimizer));
        }
        return kinds;
    }

    record Kind(Architecture architecture, Preprocessing preprocessing, Optimizer optimizer) {

        Trainer trainer(Path folder, int steps) {
            return new Trainer(architecture, preprocessing, schedule(optimizer, 1e-3, steps), 3, folder, 4);
        }
    }

    @Test
    void aCheckpointOfAnotherSeedIsRefused() {
        trainer("seeds", Optimizer.Adam.USUAL, 1e-3, 2, 1).run(examples(1), List.of(), new Recorder(), () -> false);
        assertThatThrownBy(() -> trainer("seeds", Optimizer.Adam.USUAL, 1e-3, 4, 2)
                        .run(examples(1), List.of(), new Recorder(), () -> false))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("belongs to a run with seed 1, not 2");
    }

    @Test
    void aCheckpointOfOtherDataOrAnotherScheduleIsRefused() {
        trainer("others", Optimizer.Adam.USUAL, 1e-3, 2, 1).run(examples(1), List.of(), new Recorder(), () -> false);
        assertThatThrownBy(() -> trainer("others", Optimizer.Adam.USUAL, 1e-3, 2, 1)
                        .run(examples(2), List.of(), new Recorder(), () -> false))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("belongs to a run with another training data: remove it");
        assertThatThrownBy(() -> trainer("others", Optimizer.Adam.USUAL, 2e-3, 2, 1)
                        .run(examples(1), examples(2), new Recorder(), () -> false))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("another schedule, another validation data");
    }

    @Test
    void nothingToTrainOnIsRefused() {
        assertThatThrownBy(() -> trainer("empty", Optimizer.Adam.USUAL, 1e-3, 2, 1)
                        .run(List.of(), List.of(), new Recorder(), () -> false))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("no recording to train on");
    }

    private Trainer trainer(String name, Optimizer optimizer, double rate, int steps, long seed) {
        return new Trainer(
                ARCHITECTURE, PREPROCESSING, schedule(optimizer, rate, steps), seed, folder.resolve(name), 1000);
    }

    private static Schedule schedule(Optimizer optimizer, double rate, int steps) {
        return new Schedule(
                "test",
                16,
                steps,
                optimizer,
                new LearningRate.Cosine(rate, 5),
                1,
                new Augmentation(0.05, 3, 0.05),
                Balance.NONE);
    }

    private static List<Example> examples(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int label = i % 2;
            double frequency = (label == 0 ? 0.05 : 0.2) * random.nextDouble(0.9, 1.1);
            double phase = random.nextDouble(2 * Math.PI);
            float[] samples = new float[48];
            for (int t = 0; t < samples.length; t++) {
                samples[t] = (float) (0.3 * Math.sin(2 * Math.PI * frequency * t + phase));
            }
            examples.add(new Example("test/" + i, samples, label, "test/anybody"));
        }
        return examples;
    }

    /** Ends a run as a kill does: nothing more is written. */
    private static final class Killed extends RuntimeException {}

    private static final class Recorder implements TrainingProgress {

        private final List<Double> losses = new ArrayList<>();
        private double accuracy;
        private int resumedAt;
        private int dieAt = -1;

        @Override
        public void stepped(int step, int steps, double loss, double learningRate) {
            if (step == dieAt) {
                throw new Killed();
            }
            losses.add(loss);
        }

        @Override
        public void validated(int step, double share, int recordings) {
            accuracy = share;
        }

        @Override
        public void resumed(int step) {
            resumedAt = step;
        }
    }
}
