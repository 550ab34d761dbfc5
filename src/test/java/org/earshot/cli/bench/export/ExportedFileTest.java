package org.earshot.cli.bench.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;

class ExportedFileTest {

    /** Two sessions of three trials. */
    private static final ExportSums SUMS = new ExportSums(6, 2, 0, 0);

    @Test
    void fileWithAllRowsIsCountedAndOneWithFewerIsRefused() throws IOException {
        assertThat(file("trials.csv").read(csv(6))).isEqualTo(6);
        assertThat(file("participants.csv").read(csv(2))).isEqualTo(2);
        assertThat(file("stimuli.csv").read(csv(3))).isEqualTo(3);
        assertThat(file("events.csv").read(csv(36))).isEqualTo(36);
        assertThatThrownBy(() -> file("trials.csv").read(csv(5)))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("trials.csv has 5 rows where there should be 6");
    }

    @Test
    void rowsOfAllDataFilesInAZipAreCountedTogether() throws IOException {
        byte[] whole = zip(6, 2, 3, 6, 36);
        assertThat(file("psych-ds.zip").read(new ByteArrayInputStream(whole))).isEqualTo(53);
        assertThatThrownBy(() -> file("psych-ds.zip").read(new ByteArrayInputStream(zip(6, 2, 3, 6, 35))))
                .hasMessageContaining("52 rows");
    }

    @Test
    void zipThatWasCutIsNotTakenForAWholeOne() throws IOException {
        byte[] whole = zip(6, 2, 3, 6, 36);
        assertThatThrownBy(() ->
                        file("psych-ds.zip").read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2))))
                .isInstanceOfAny(IOException.class, EarshotException.class);
    }

    private static ExportedFile file(String name) {
        return ExportedFile.all(SUMS).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ByteArrayInputStream csv(int rows) {
        return new ByteArrayInputStream(text(rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(int rows) {
        return "session,number\r\n" + "a,1\r\n".repeat(rows);
    }

    private static byte[] zip(int... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "study/README.md", "One line\nand another\n");
            for (int file = 0; file < rows.length; file++) {
                add(zip, "study/data/" + file + ".csv", text(rows[file]));
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
