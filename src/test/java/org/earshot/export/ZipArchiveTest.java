package org.earshot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.web.UnpackedZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipArchive zip = new ZipArchive(out, "data");

    @Test
    void filesComeOutAsTheyWentIn() {
        zip.add("a/texts.txt", "Grüße\n");
        zip.add("empty", to -> {});
        zip.finish();
        UnpackedZip unpacked = UnpackedZip.of(out.toByteArray(), folder);
        assertThat(unpacked.files()).containsExactly("a/texts.txt", "empty");
        assertThat(unpacked.text("a/texts.txt")).isEqualTo("Grüße\n");
        assertThat(zip.entries().getFirst().bytes()).isEqualTo(8);
        assertThat(UnpackedZip.run(unpacked.folder(), "sha256sum", "a/texts.txt"))
                .startsWith(zip.entries().getFirst().sha256());
    }

    @Test
    void sameFilesAreTheSameBytesAtAnyTime() {
        zip.add("texts.txt", "one");
        zip.finish();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ZipArchive other = new ZipArchive(again, "data");
        other.add("texts.txt", "one");
        other.finish();
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    }

    @Test
    void fileThatBreaksOffLeavesNothingThatLooksComplete() throws IOException {
        zip.add("texts.txt", "one");
        assertThatThrownBy(() -> zip.add("broken.txt", to -> {
                    to.write(1);
                    throw new IOException("the database went away");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken.txt");
        Path file = Files.write(folder.resolve("broken.zip"), out.toByteArray());
        assertThatThrownBy(() -> UnpackedZip.run(folder, "unzip", "-t", file.toString()))
                .hasMessageContaining("End-of-central-directory signature not found");
    }
}
