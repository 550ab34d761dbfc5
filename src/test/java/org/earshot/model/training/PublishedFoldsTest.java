package org.earshot.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.SharedFolder;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Sex;
import org.earshot.dataset.SoundSource;
import org.earshot.dataset.Speaker;
import org.earshot.model.AccuracyReport;
import org.earshot.model.ModelCard;
import org.earshot.model.Task;
import org.earshot.model.WaveformInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedFoldsTest {

    @Test
    void everyFoldUsesExactlyTheRecordingsOfThePublishedSpeakers() throws IOException {
        JsonNode published =
                JsonMapper.shared().readTree(SharedFolder.orSkip().resolve("audio/audiomnist-splits.json"));
        for (Task task : Task.values()) {
            JsonNode folds = published.get(task.title());
            assertThat(task.folds()).isEqualTo(folds.size());
            for (int fold = 0; fold < folds.size(); fold++) {
                TrainingData data = TrainingData.of(List.of(allSpeakers()), task, task.split(fold), 1);
                JsonNode parts = folds.get(fold);
                assertThat(ids(data.training())).isEqualTo(ids(parts.get("train")));
                assertThat(ids(data.validation())).isEqualTo(ids(parts.get("validate")));
                assertThat(ids(data.heldOut())).isEqualTo(ids(parts.get("test")));
            }
        }
    }

    @Test
    void theDeviationIsThatOfASample() {
        CrossValidation.Result result = new CrossValidation.Result(List.of(fold(0, 90), fold(1, 92), fold(2, 97)));
        assertThat(result.mean()).isEqualTo(93);
        assertThat(result.deviation()).isCloseTo(Math.sqrt(13), within(1e-9));
    }

    @Test
    void finishedFoldsAreNotTrainedAgainAndThoseOfAnotherRunAreRefused(@TempDir Path folder) {
        CrossValidation folds = new CrossValidation(run(folder, 1, 0));
        for (int fold = 0; fold < 5; fold++) {
            TrainingRun run = run(folder.resolve("fold-" + fold), 1, fold);
            card(run, 20 + fold).write(created(run.out()).resolve(ModelCard.FILE));
        }
        List<Boolean> finished = new ArrayList<>();
        CrossValidation.Result result = folds.run(
                        (fold, count, before) -> {
                            finished.add(before);
                            return SILENT;
                        },
                        () -> false)
                .orElseThrow();
        assertThat(finished).containsExactly(true, true, true, true, true);
        assertThat(result.folds().getLast().score()).isEqualTo(new AccuracyReport.Score(24, 24));
        assertThat(result.mean()).isCloseTo(100 * 22 / 24.0, within(1e-9));
        assertThatThrownBy(
                        () -> new CrossValidation(run(folder, 2, 0)).run((fold, count, before) -> SILENT, () -> false))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("fold-0")
                .hasMessageContaining("trained otherwise");
    }

    @Test
    void foldsWithoutTestSpeakersAndSpeakersOfUnknownSexAreRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> crossValidation(Task.DIGIT, new Dataset("audiomnist", List.of(), List.of()), folder))
                .hasMessageContaining("no recording of a test speaker of AudioMNIST's fold 0");
        Dataset nobodyKnown = new Dataset(
                "audiomnist",
                allSpeakers().recordings().stream()
                        .map(recording -> new Recording(
                                recording.id(),
                                recording.label(),
                                Speaker.unknown(recording.speaker().id()),
                                recording.take(),
                                recording.source()))
                        .toList(),
                List.of());
        assertThatThrownBy(() -> crossValidation(Task.SEX, nobodyKnown, folder))
                .hasMessageContaining("The sex of AudioMNIST's speakers")
                .hasMessageContaining("is unknown");
    }

    private static void crossValidation(Task task, Dataset dataset, Path folder) {
        Schedule schedule = Schedule.published("audionet", task);
        new CrossValidation(new TrainingRun(List.of(dataset), "audionet", task, 0, schedule, 1, folder))
                .run((fold, count, before) -> SILENT, () -> false);
    }

    private static TrainingRun run(Path out, long seed, int fold) {
        Schedule schedule = Schedule.published("audionet", Task.DIGIT);
        return new TrainingRun(List.of(allSpeakers()), "audionet", Task.DIGIT, fold, schedule, seed, out);
    }

    /** What a run of this kind would have written. */
    private static ModelCard card(TrainingRun run, int right) {
        return new ModelCard(
                "audionet-digit",
                "audionet",
                "digit",
                Task.DIGIT.labels(),
                WaveformInput.audioNet(),
                Optional.of(run.training(run.data(), run.schedule().steps(), Optional.of(0.9))),
                List.of(new ModelCard.Accuracy("audiomnist", "held out", right, 24, right / 24.0)),
                new ModelCard.WeightsFile("weights.npz", "float16", "abc"));
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final TrainingProgress SILENT = new TrainingProgress() {
        @Override
        public void stepped(int step, int steps, double loss, double learningRate) {}

        @Override
        public void validated(int step, double accuracy, int recordings) {}

        @Override
        public void resumed(int step) {}
    };

    private static CrossValidation.Fold fold(int number, int right) {
        return new CrossValidation.Fold(number, new AccuracyReport.Score(right, 100), Path.of("fold-" + number));
    }

    /** Two recordings of each of the sixty speakers. */
    private static Dataset allSpeakers() {
        List<Recording> recordings = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            Speaker speaker = Speaker.unknown(name(number)).withSex(Sex.MALE);
            for (int take = 0; take < 2; take++) {
                String id = "audiomnist/7_" + speaker.id() + "_" + take;
                recordings.add(new Recording(id, "7", speaker, take, new SoundSource.ResourceSource("/none")));
            }
        }
        return new Dataset("audiomnist", recordings, List.of());
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static Set<String> ids(List<Recording> recordings) {
        return recordings.stream().map(Recording::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(JsonNode speakers) {
        Set<String> ids = new TreeSet<>();
        for (JsonNode speaker : speakers) {
            ids.add("audiomnist/7_" + name(speaker.asInt()) + "_0");
            ids.add("audiomnist/7_" + name(speaker.asInt()) + "_1");
        }
        return ids;
    }
}
