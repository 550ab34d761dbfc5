package org.earshot.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.SharedFolder;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Sex;
import org.earshot.dataset.SoundSource;
import org.earshot.dataset.Speaker;
import org.earshot.model.AccuracyReport;
import org.earshot.model.Task;
import org.junit.jupiter.api.Test;
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
