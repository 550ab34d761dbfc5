package org.earshot.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.EarshotException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetStoreTest {

    private static final Layout FSDD = Layout.named("fsdd");

    @TempDir
    Path folder;

    private Path source;
    private DatasetStore store;

    @BeforeEach
    void openStore() {
        source = folder.resolve("source");
        store = DatasetStore.open(folder.resolve("data"));
    }

    @Test
    void importedSetIsThereByItsName() {
        SmallSounds.put(source, "7_jackson_3.wav", 16384);
        SmallSounds.put(source, "recordings/8_theo_0.wav");
        assertThat(importSource()).isEqualTo(new ImportReport("fsdd", 2, 0, 0, List.of()));
        Dataset fsdd = store.dataset("fsdd");
        assertThat(fsdd.recordings()).extracting(Recording::id).containsExactly("fsdd/7_jackson_3", "fsdd/8_theo_0");
        assertThat(fsdd.recordings().getFirst().read().samples()).containsExactly(0, 0.5f, 0);
        assertThat(store.names()).containsExactly("demo", "fsdd");
    }

    @Test
    void brokenFilesAreListedAndLeftOut() throws IOException {
        SmallSounds.put(source, "7_jackson_3.wav");
        Path truncated = SmallSounds.put(source, "7_jackson_4.wav");
        Files.write(truncated, Arrays.copyOf(Files.readAllBytes(truncated), 47));
        Files.createFile(source.resolve("7_jackson_5.wav"));
        Files.copy(source.resolve("7_jackson_3.wav"), source.resolve("7_jackson_6.flac"));
        ImportReport report = importSource();
        assertThat(report.added()).isOne();
        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "7_jackson_4.wav is truncated: its header promises 6 bytes of samples, 3 are there",
                        "7_jackson_5.wav is empty",
                        "7_jackson_6.flac is named as FLAC but holds WAV");
        assertThat(store.dataset("fsdd").problems()).isEqualTo(report.problems());
        assertThat(store.dataset("fsdd").size()).isOne();
    }

    @Test
    void repeatingAnImportChangesNothing() throws IOException {
        SmallSounds.put(source, "7_jackson_3.wav");
        Files.createFile(source.resolve("7_jackson_5.wav"));
        importSource();
        Map<Path, FileTime> before = recordings();
        Dataset dataset = store.dataset("fsdd");
        assertThat(importSource())
                .isEqualTo(new ImportReport("fsdd", 0, 0, 1, List.of(new Problem("7_jackson_5.wav", "is empty"))));
        assertThat(recordings()).isEqualTo(before);
        assertThat(store.dataset("fsdd")).isEqualTo(dataset);
    }

    @Test
    void changedFileReplacesTheImportedOne() {
        SmallSounds.put(source, "7_jackson_3.wav", 1);
        importSource();
        SmallSounds.put(source, "7_jackson_3.wav", 16384);
        assertThat(importSource()).isEqualTo(new ImportReport("fsdd", 0, 1, 0, List.of()));
        assertThat(store.dataset("fsdd").recordings().getFirst().read().samples()[1])
                .isEqualTo(0.5f);
    }

    @Test
    void importOfAnotherFolderAddsAndKeepsEarlierProblems() throws IOException {
        SmallSounds.put(source, "7_jackson_3.wav");
        Files.createFile(source.resolve("7_jackson_5.wav"));
        importSource();
        Path other = folder.resolve("other");
        SmallSounds.put(other, "7_jackson_4.wav");
        store.importFolder(FSDD, other, ImportProgress.SILENT);
        assertThat(store.dataset("fsdd").size()).isEqualTo(2);
        assertThat(store.dataset("fsdd").problems()).containsExactly(new Problem("7_jackson_5.wav", "is empty"));
        SmallSounds.put(other, "7_jackson_5.wav");
        store.importFolder(FSDD, other, ImportProgress.SILENT);
        assertThat(store.dataset("fsdd").problems()).isEmpty();
    }

    @Test
    void copyThatWasCutOffIsMadeAgain() throws IOException {
        SmallSounds.put(source, "7_jackson_3.wav");
        importSource();
        Path copy = folder.resolve("data/datasets/fsdd/7_jackson_3.wav");
        Files.write(copy, new byte[10]);
        assertThat(importSource().replaced()).isOne();
        assertThat(store.dataset("fsdd").recordings().getFirst().read().length())
                .isEqualTo(3);
    }

    @Test
    void speakerTableComesAlong() throws IOException {
        SmallSounds.put(source, "3_01_0.wav");
        Files.writeString(source.resolve("audioMNIST_meta.txt"), "{\"01\": {\"gender\": \"male\"}}");
        store.importFolder(Layout.named("audiomnist"), source, ImportProgress.SILENT);
        Recording recording = store.dataset("audiomnist").recordings().getFirst();
        assertThat(recording.speaker().sex()).contains(Sex.MALE);
        assertThat(folder.resolve("data/datasets/audiomnist/data/01/3_01_0.wav"))
                .exists();
    }

    @Test
    void progressReachesItsEnd() {
        SmallSounds.put(source, "7_jackson_3.wav");
        SmallSounds.put(source, "7_jackson_4.wav");
        StringBuilder steps = new StringBuilder();
        store.importFolder(
                FSDD,
                source,
                (done, total) -> steps.append(done).append('/').append(total).append(' '));
        assertThat(steps).hasToString("1/2 2/2 ");
    }

    @Test
    void folderWithoutRecordingsIsRefused() throws IOException {
        Files.createDirectories(source);
        assertThatThrownBy(this::importSource)
                .isInstanceOf(EarshotException.class)
                .hasMessage(source + " holds no recordings in the layout fsdd (DIGIT_SPEAKER_TAKE.wav or .flac)");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void setThatWasNeverImportedIsNamedWithTheCommand() {
        assertThatThrownBy(() -> store.dataset("fsdd"))
                .isInstanceOf(EarshotException.class)
                .hasMessage("The data set fsdd is not imported yet: ./earshot import fsdd DIR");
    }

    private ImportReport importSource() {
        return store.importFolder(FSDD, source, ImportProgress.SILENT);
    }

    private Map<Path, FileTime> recordings() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Listing::isSound).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
