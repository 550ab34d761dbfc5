package org.earshot.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.earshot.Sha256Output;

/**
 * A ZIP file that is written while it is sent. All files have the same time, so that the same content is the same bytes.
 * Without {@link #finish} it is no complete ZIP file, and every reader says so.
 */
final class ZipArchive {

    /** The earliest that the format knows. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final String folder;
    private final List<Entry> entries = new ArrayList<>();

    /** @param folder the one in which everything lies, without a slash */
    ZipArchive(OutputStream out, String folder) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Answers are much alike: a better compression takes long and saves little.
        zip.setLevel(Deflater.BEST_SPEED);
        this.folder = folder;
    }

    /**
     * A file that was written.
     *
     * @param sha256 in hexadecimal
     */
    record Entry(String path, long bytes, String sha256) {}

    /** Writes a file's content; the stream is left open. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String path, String text) {
        add(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String path, Content content) {
        try {
            ZipEntry entry = new ZipEntry(folder + "/" + path);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            Sha256Output hash = new Sha256Output(new Unclosed(zip));
            Counting counting = new Counting(hash);
            content.writeTo(counting);
            zip.closeEntry();
            entries.add(new Entry(path, counting.bytes, hash.hex()));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing " + path + " stopped: " + e.getMessage(), e);
        }
    }

    /** What was written so far. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Makes it complete. The stream is flushed and left open. */
    void finish() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing the ZIP file stopped: " + e.getMessage(), e);
        }
    }

    /** Ends nobody's stream, and holds small flushes back, which would spoil the compression. */
    private static final class Unclosed extends OutputStream {

        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }

    private static final class Counting extends OutputStream {

        private final OutputStream out;
        private long bytes;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            bytes++;
            out.write(b);
        }

        @Override
        public void write(byte[] buffer, int from, int length) throws IOException {
            bytes += length;
            out.write(buffer, from, length);
        }
    }
}
