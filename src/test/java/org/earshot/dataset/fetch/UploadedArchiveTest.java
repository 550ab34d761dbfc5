package org.earshot.dataset.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedArchiveTest {

    private static final UploadedArchive.Limits SMALL = new UploadedArchive.Limits(3, 1000, 2500);

    @TempDir
    private Path folder;

    private final Map<String, Integer> entries = new LinkedHashMap<>();

    @Test
    void soundsAndTablesAreUnpackedAndNothingElse() throws IOException {
        entries.put("set/3_theo_0.wav", 10);
        entries.put("set/table.csv", 10);
        entries.put("set/run.sh", 10);
        entries.put("__MACOSX/set/._3_theo_0.wav", 10);
        unpack();
        assertThat(unpacked()).containsExactly("set/3_theo_0.wav", "set/table.csv");
        assertThat(UploadedArchive.roots(target())).containsExactly(target(), target().resolve("set"));
    }

    @Test
    void entryThatLeadsOutOfTheFolderRefusesTheWholeArchive() throws IOException {
        for (String evil : List.of("../evil.wav", "a/../../evil.wav", "/tmp/evil.wav", "../evil.sh")) {
            entries.clear();
            entries.put("3_theo_0.wav", 10);
            entries.put(evil, 10);
            refused("'" + evil + "' would lie outside of its folder");
            assertThat(unpacked()).as(evil).isEmpty();
        }
    }

    @Test
    void whatUnpacksToMoreThanItMayIsRefused() throws IOException {
        entries.put("large.wav", 1001);
        refused("'large.wav' unpacks to more than");
        entries.clear();
        entries.put("1.wav", 900);
        entries.put("2.wav", 900);
        entries.put("3.wav", 900);
        refused("it unpacks to more than");
        entries.put("4.wav", 1);
        refused("more than 3 files");
    }

    @Test
    void archiveWithoutSoundsAndWhatIsNoArchiveAreRefused() throws IOException {
        entries.put("readme.md", 10);
        refused("holds no WAV and no FLAC");
        Files.writeString(file(), "no archive");
        assertThatThrownBy(() -> new UploadedArchive(file(), SMALL).unpack(target(), (stage, done, total) -> {}))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("is no ZIP file");
    }

    private void refused(String reason) {
        assertThatThrownBy(this::unpack).isInstanceOf(EarshotException.class).hasMessageContaining(reason);
    }

    private void unpack() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (Map.Entry<String, Integer> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(new byte[entry.getValue()]);
            }
        }
        new UploadedArchive(file(), SMALL).unpack(target(), (stage, done, total) -> {});
    }

    private Path file() {
        return folder.resolve("archive.zip");
    }

    private Path target() {
        return folder.resolve("unpacked");
    }

    private List<String> unpacked() throws IOException {
        if (!Files.exists(target())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(target())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> target().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
