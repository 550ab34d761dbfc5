package org.earshot.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.earshot.DataFolder;
import org.earshot.app.library.ModelEvaluations.Measured;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.dataset.Layout;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.ModelCard;
import org.earshot.model.ModelFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a small network of random weights and a data set of clicks. */
class ModelMeasurementsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DatasetLibrary datasets;
    private SharedNetwork network;
    private ModelMeasurements measurements;
    private ModelCard model;
    private DataFolder data;

    @BeforeEach
    void importModelAndClicks() throws IOException {
        data = new DataFolder(folder.resolve("data"));
        ModelLibrary models = new ModelLibrary(data);
        models.importFolder(ModelFolder.waveform().write(folder.resolve("mine")));
        model = models.find("mine").orElseThrow().card();
        datasets = new DatasetLibrary(data);
        clicks(7);
        network = new SharedNetwork(models, data, DeviceChoice.CPU, CLOCK);
        measurements = new ModelMeasurements(datasets, network, data, CLOCK);
    }

    @AfterEach
    void close() {
        network.destroy();
    }

    @Test
    void whatWasMeasuredIsThereTheNextTimeAndSaysWhenTheDataHasChanged() throws Exception {
        assertThat(measurements.find(model, "fsdd", EvaluatedPart.ALL)).isEmpty();
        Measured measured = measure(EvaluatedPart.ALL);
        assertThat(measured.report().decisions()).hasSize(7);
        ModelMeasurements later = new ModelMeasurements(datasets, network, data, CLOCK);
        assertThat(later.find(model, "fsdd", EvaluatedPart.ALL)).contains(measured);
        assertThat(later.find(model, "fsdd", EvaluatedPart.HELD_OUT)).isEmpty();
        clicks(8);
        assertThat(later.find(model, "fsdd", EvaluatedPart.ALL).orElseThrow().outdated())
                .isTrue();
    }

    @Test
    void heldOutRecordingsAreThoseOfTheModelsSplit() throws Exception {
        // Of FSDD takes 0 to 4 are held out.
        assertThat(measure(EvaluatedPart.HELD_OUT).report().decisions()).hasSize(5);
    }

    @Test
    void brokenCacheIsMeasuredAnew() throws Exception {
        Measured measured = measure(EvaluatedPart.ALL);
        try (Stream<Path> files = Files.list(data.folder("cache/evaluations"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{");
        }
        assertThat(measurements.find(model, "fsdd", EvaluatedPart.ALL)).isEmpty();
        assertThat(measure(EvaluatedPart.ALL)).isEqualTo(measured);
    }

    private Measured measure(EvaluatedPart part) {
        return measurements.measure(model, "fsdd", part, (stage, done, total) -> {});
    }

    private void clicks(int takes) throws IOException {
        Path source = Files.createDirectories(folder.resolve("clicks"));
        for (int take = 0; take < takes; take++) {
            float[] samples = new float[800];
            samples[100 * take] = 0.5f;
            WavWriter.write(new Waveform(samples, 8000), source.resolve("3_theo_" + take + ".wav"));
        }
        datasets.store().importFolder(Layout.named("fsdd"), source, (done, total) -> {});
    }
}
