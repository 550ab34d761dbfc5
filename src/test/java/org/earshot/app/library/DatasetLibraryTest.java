package org.earshot.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.DataFolder;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.Layout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetLibraryTest {

    @TempDir
    private Path folder;

    private Path source;
    private DatasetLibrary datasets;

    @BeforeEach
    void open() throws IOException {
        source = Files.createDirectories(folder.resolve("source"));
        datasets = new DatasetLibrary(new DataFolder(folder.resolve("data")));
        sound("7_theo_0.wav");
    }

    @Test
    void setIsListedOnceUntilItIsImportedAgain() throws IOException {
        assertThat(datasets.find("fsdd")).isEmpty();
        importSource();
        Dataset first = listed();
        assertThat(listed()).isSameAs(first);
        sound("7_theo_1.wav");
        importSource();
        assertThat(listed().size()).isEqualTo(2);
        assertThat(datasets.recording("fsdd/7_theo_1")).isPresent();
        assertThat(datasets.recording("fsdd/7_theo_2")).isEmpty();
        assertThat(datasets.recording("nowhere/x")).isEmpty();
    }

    /** The page may ask between the copies and the list of problems, which comes last. */
    @Test
    void whatIsListedDuringAnImportIsListedAgainAtItsEnd() throws IOException {
        importSource();
        Files.writeString(source.resolve("7_theo_1.wav"), "no sound");
        datasets.store().importFolder(Layout.named("fsdd"), source, (done, total) -> {
            if (done == total) {
                listed();
            }
        });
        assertThat(listed().problems()).hasSize(1);
        Path problems = folder.resolve("data/datasets/fsdd/problems.csv");
        byte[] kept = Files.readAllBytes(problems);
        Files.delete(problems);
        assertThat(listed().problems()).isEmpty();
        Files.write(problems, kept);
        assertThat(listed().problems()).hasSize(1);
    }

    private Dataset listed() {
        return datasets.find("fsdd").orElseThrow().dataset();
    }

    private void importSource() {
        datasets.store().importFolder(Layout.named("fsdd"), source, (done, total) -> {});
    }

    private void sound(String name) {
        WavWriter.write(new Waveform(new float[800], 8000), source.resolve(name));
    }
}
