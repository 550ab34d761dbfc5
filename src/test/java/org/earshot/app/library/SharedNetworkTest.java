package org.earshot.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.earshot.DataFolder;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.ModelCard;
import org.earshot.model.ModelFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With two small networks of random weights. */
class SharedNetworkTest {

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private ModelLibrary models;
    private SharedNetwork network;

    @BeforeEach
    void importModels() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("data"));
        models = new ModelLibrary(data);
        models.importFolder(ModelFolder.waveform().write(folder.resolve("mine")));
        models.importFolder(
                ModelFolder.waveform().saying("\"mine\"", "\"other\"").write(folder.resolve("other")));
        network = new SharedNetwork(models, data, DeviceChoice.CPU, clock);
    }

    @Test
    void oneNetworkIsOpenAndAnotherTakesItsPlace() {
        assertThat(network.openModel()).isEmpty();
        assertThat(logits("mine")).hasDimensions(1, 10);
        assertThat(network.openModel()).contains("mine");
        logits("other");
        assertThat(network.openModel()).contains("other");
        network.destroy();
        assertThat(network.openModel()).isEmpty();
    }

    @Test
    void networkThatNobodyUsesIsClosedAndOpenedAgain() {
        float[][] before = logits("mine");
        clock.now = clock.now.plus(Duration.ofMinutes(2));
        network.closeIfIdle();
        assertThat(network.openModel()).contains("mine");
        clock.now = clock.now.plus(Duration.ofMinutes(2));
        network.closeIfIdle();
        assertThat(network.openModel()).isEmpty();
        assertThat(logits("mine")).isDeepEqualTo(before);
        network.destroy();
    }

    private float[][] logits(String model) {
        ModelCard card = models.find(model).orElseThrow().card();
        float[] input = new float[8000];
        input[4000] = 1;
        return network.use(card, explainer -> explainer.logits(new float[][] {input}));
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
