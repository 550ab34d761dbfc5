package org.earshot.lrp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.earshot.model.Architecture;
import org.earshot.model.Model;
import org.earshot.model.ModelCard;
import org.earshot.model.WaveformInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCacheTest {

    private static final Architecture ARCHITECTURE = SmallNetworks.waveform(false);

    @TempDir
    private Path folder;

    @Test
    void aGraphIsExportedOnce() throws IOException {
        GraphCache cache = new GraphCache(folder.resolve("graphs"));
        Path first = cache.graphOf(model("a"), Composite.all());
        FileTime written = Files.getLastModifiedTime(first.resolve("saved_model.pb"));
        assertThat(cache.graphOf(model("a"), Composite.all())).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first.resolve("saved_model.pb"))).isEqualTo(written);
    }

    @Test
    void otherWeightsAndOtherCompositesHaveTheirOwnGraph() {
        GraphCache cache = new GraphCache(folder);
        Path first = cache.graphOf(model("a"), Composite.all());
        assertThat(cache.graphOf(model("b"), Composite.all())).isNotEqualTo(first);
        assertThat(cache.graphOf(model("a"), List.of(Composite.EPSILON))).isNotEqualTo(first);
    }

    @Test
    void severalMayExportAtOnceAndLeaveNothingHalfMade() throws Exception {
        GraphCache cache = new GraphCache(folder);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Path>> paths = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                paths.add(threads.submit(() -> cache.graphOf(model("a"), Composite.all())));
            }
            for (Future<Path> path : paths) {
                assertThat(path.get()).isEqualTo(paths.getFirst().get());
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void whatIsInTheCacheCanBeOpened() {
        float[][] inputs = SmallNetworks.inputs(ARCHITECTURE, 2, 1);
        try (Explainer first = Explainer.open(model("a"), folder);
                Explainer second = Explainer.open(model("a"), folder)) {
            assertThat(second.predict(inputs)).isDeepEqualTo(first.predict(inputs));
        }
    }

    private static Model model(String hash) {
        ModelCard card = new ModelCard(
                "small",
                "small",
                "digit",
                List.of("0", "1", "2"),
                new WaveformInput(8000, 24, 95, 0.001),
                Optional.empty(),
                List.of(),
                new ModelCard.WeightsFile("weights.npz", "float32", hash));
        return new Model(card, ARCHITECTURE, SmallNetworks.random(ARCHITECTURE, 1, true));
    }
}
