package org.earshot.dataset.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.earshot.EarshotException;
import org.earshot.dataset.DatasetStore;
import org.earshot.dataset.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of this machine, with a made archive of two speakers with twenty recordings each. */
class AudioMnistFetchTest {

    private static final int SPEAKERS = 2;
    private static final int TAKES = 2;
    private static final AudioMnistFetch.Expected EXPECTED = new AudioMnistFetch.Expected(SPEAKERS, 10 * TAKES);

    @TempDir
    private Path data;

    private final List<String> stages = new ArrayList<>();

    @Test
    void wholeArchiveIsImportedAndNothingIsLeftBehind() throws IOException {
        try (ArchiveServer server = new ArchiveServer(MadeArchive.of(SPEAKERS, TAKES))) {
            ImportReport report = fetch(server, Long.MAX_VALUE);
            assertThat(report.added()).isEqualTo(40);
            assertThat(report.problems()).isEmpty();
            assertThat(DatasetStore.open(data).dataset("audiomnist").recordings())
                    .hasSize(40);
            assertThat(data.resolve("downloads")).isEmptyDirectory();
            assertThat(stages).contains("Unpacking", "Importing");
        }
    }

    @Test
    void lostConnectionIsGoneOnWithFromWhereItBroke() throws IOException {
        try (ArchiveServer server = new ArchiveServer(MadeArchive.of(SPEAKERS, TAKES))) {
            server.breaks.set(2);
            assertThat(fetch(server, Long.MAX_VALUE).added()).isEqualTo(40);
            assertThat(server.starts).containsExactly(0L, 1000L, 2000L);
        }
    }

    @Test
    void laterRunGoesOnWithWhatAnEarlierOneLoaded() throws IOException {
        try (ArchiveServer server = new ArchiveServer(MadeArchive.of(SPEAKERS, TAKES))) {
            server.breaks.set(5);
            assertThatThrownBy(() -> fetch(server, Long.MAX_VALUE))
                    .isInstanceOf(EarshotException.class)
                    .hasMessageContaining("lost 5 times")
                    .hasMessageContaining("goes on from there");
            assertThat(fetch(server, Long.MAX_VALUE).added()).isEqualTo(40);
            assertThat(server.starts).containsExactly(0L, 1000L, 2000L, 3000L, 4000L, 5000L);
        }
    }

    @Test
    void archiveThatChangedMeanwhileIsLoadedAnew() throws IOException {
        try (ArchiveServer server = new ArchiveServer(MadeArchive.of(SPEAKERS, TAKES + 1))) {
            server.breaks.set(5);
            assertThatThrownBy(() -> fetch(server, Long.MAX_VALUE)).hasMessageContaining("lost 5 times");
            server.content = MadeArchive.of(SPEAKERS, TAKES);
            server.version = "\"2\"";
            assertThat(fetch(server, Long.MAX_VALUE).added()).isEqualTo(40);
            assertThat(server.starts.getLast()).isZero();
        }
    }

    @Test
    void tooLittleSpaceIsSaidBeforeAnythingIsLoaded() throws IOException {
        try (ArchiveServer server = new ArchiveServer(MadeArchive.of(SPEAKERS, TAKES))) {
            assertThatThrownBy(() -> fetch(server, 10_000)).hasMessageContaining("MiB free");
            assertThat(server.starts).isEmpty();
        }
    }

    @Test
    void incompleteSetIsNamedAndNotImported() throws IOException {
        try (ArchiveServer server = new ArchiveServer(MadeArchive.of(SPEAKERS - 1, TAKES))) {
            assertThatThrownBy(() -> fetch(server, Long.MAX_VALUE))
                    .hasMessageContaining("speaker 02 has 0 of 20 recordings")
                    .hasMessageContaining("Nothing was imported");
            assertThat(DatasetStore.open(data).names()).doesNotContain("audiomnist");
        }
    }

    @Test
    void whatIsNoArchiveOrNotThereSaysSo() throws IOException {
        try (ArchiveServer server = new ArchiveServer("no archive".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> fetch(server, Long.MAX_VALUE))
                    .hasMessageContaining("is broken")
                    .hasMessageContaining("Delete it to load it again");
            AudioMnistFetch elsewhere = new AudioMnistFetch(
                    server.address().resolve("/other.zip"),
                    data.resolve("other"),
                    EXPECTED,
                    path -> Long.MAX_VALUE,
                    Duration.ZERO);
            assertThatThrownBy(() -> elsewhere.run((stage, done, total) -> {})).hasMessageContaining("status 404");
        }
    }

    @Test
    void entryThatLeadsOutOfTheFolderIsLeftAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../evil.wav"));
            zip.write(MadeArchive.tone());
            zip.putNextEntry(new ZipEntry("x/data/../../01/0_01_0.wav"));
            zip.write(MadeArchive.tone());
        }
        try (ArchiveServer server = new ArchiveServer(bytes.toByteArray())) {
            assertThatThrownBy(() -> fetch(server, Long.MAX_VALUE)).hasMessageContaining("it is not AudioMNIST");
        }
        assertThat(data.getParent().resolve("evil.wav")).doesNotExist();
    }

    private ImportReport fetch(ArchiveServer server, long free) {
        return new AudioMnistFetch(server.address(), data, EXPECTED, path -> free, Duration.ZERO)
                .run((stage, done, total) -> stages.add(stage));
    }
}
