package org.earshot.dataset.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.earshot.EarshotException;

/**
 * One file from the web. What was loaded before an interruption is kept beside it ({@code .part}, and what identifies the version
 * in {@code .version}) and gone on with, if the server still has the same version (RFC 9110, section 13.1.5, If-Range).
 */
final class ArchiveDownload {

    private static final int ATTEMPTS = 5;
    private static final int BUFFER = 1 << 16;
    private static final int SILENCE_MS = 60_000;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final URI address;
    private final Path file;
    private final Path part;
    private final Path version;
    private final Duration pause;

    /** @param pause before the first repetition after a lost connection; each further one waits twice as long */
    ArchiveDownload(URI address, Path file, Duration pause) {
        this.address = address;
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.version = file.resolveSibling(file.getFileName() + ".version");
        this.pause = pause;
    }

    /**
     * The file's size in bytes; empty if the server does not tell.
     *
     * @throws EarshotException if the server cannot be reached or has no such file
     */
    OptionalLong size() {
        try {
            HttpURLConnection head = open("HEAD");
            if (head.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw refused(head.getResponseCode());
            }
            return known(head.getContentLengthLong());
        } catch (IOException e) {
            throw new EarshotException(address + " cannot be reached: " + e, e);
        }
    }

    /** How many bytes an earlier run has loaded already. */
    long present() {
        try {
            return Files.exists(file) ? Files.size(file) : partSize();
        } catch (IOException e) {
            throw new EarshotException(part + " cannot be read: " + e, e);
        }
    }

    /**
     * Loads what is missing; nothing if all is there.
     *
     * @param loaded hears how many bytes there are
     * @throws EarshotException if the connection was lost again and again; what was loaded stays for the next run
     */
    void run(LongConsumer loaded) {
        if (Files.exists(file)) {
            return;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                load(loaded);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                Files.deleteIfExists(version);
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new EarshotException(
                            "The connection to " + address.getHost() + " was lost " + ATTEMPTS + " times (" + e
                                    + "). What was loaded is kept: the same command goes on from there",
                            e);
                }
                rest(attempt);
            }
        }
    }

    private void load(LongConsumer loaded) throws IOException {
        long start = partSize();
        HttpURLConnection connection = open("GET");
        if (start > 0 && Files.exists(version)) {
            connection.setRequestProperty("Range", "bytes=" + start + "-");
            connection.setRequestProperty("If-Range", Files.readString(version));
        }
        switch (connection.getResponseCode()) {
            case HttpURLConnection.HTTP_OK -> {
                remember(connection);
                copy(connection, 0, known(connection.getContentLengthLong()), loaded);
            }
            case HttpURLConnection.HTTP_PARTIAL -> copy(connection, start, total(connection, start), loaded);
            case RANGE_NOT_SATISFIABLE -> {
                // Nothing follows what is there, or it is of another version.
                if (total(connection, -1).orElse(-1) != start) {
                    Files.deleteIfExists(part);
                    Files.deleteIfExists(version);
                    throw new IOException("the file has changed on the server");
                }
            }
            default -> throw refused(connection.getResponseCode());
        }
    }

    /** A connection that gives up when nothing comes for a while, so that a dead one does not wait for ever. */
    private HttpURLConnection open(String method) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setConnectTimeout(SILENCE_MS);
        connection.setReadTimeout(SILENCE_MS);
        connection.setRequestProperty("Accept-Encoding", "identity");
        return connection;
    }

    private static OptionalLong known(long length) {
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    private void copy(HttpURLConnection connection, long start, OptionalLong total, LongConsumer loaded)
            throws IOException {
        long size = start;
        try (InputStream body = connection.getInputStream();
                OutputStream out = start == 0
                        ? Files.newOutputStream(part)
                        : Files.newOutputStream(part, StandardOpenOption.APPEND)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                out.write(buffer, 0, count);
                size += count;
                loaded.accept(size);
            }
        }
        if (total.isPresent() && size != total.getAsLong()) {
            throw new IOException("the connection ended after " + size + " of " + total.getAsLong() + " bytes");
        }
    }

    /** A strong ETag, or else the date of the last change. */
    private void remember(HttpURLConnection connection) throws IOException {
        Optional<String> identity = Optional.ofNullable(connection.getHeaderField("ETag"))
                .filter(tag -> !tag.startsWith("W/"))
                .or(() -> Optional.ofNullable(connection.getHeaderField("Last-Modified")));
        if (identity.isPresent()) {
            Files.writeString(version, identity.get());
        } else {
            Files.deleteIfExists(version);
        }
    }

    /** The whole size that {@code Content-Range: bytes 5-9/10} tells. */
    private static OptionalLong total(HttpURLConnection connection, long start) throws IOException {
        String range =
                Optional.ofNullable(connection.getHeaderField("Content-Range")).orElse("");
        if (start >= 0 && !range.startsWith("bytes " + start + "-")) {
            throw new IOException("the server sent another part (" + range + ") than was asked for");
        }
        String size = range.substring(range.lastIndexOf('/') + 1);
        return size.matches("\\d+") ? OptionalLong.of(Long.parseLong(size)) : OptionalLong.empty();
    }

    private long partSize() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
    }

    private void rest(int attempt) {
        try {
            Thread.sleep(pause.multipliedBy(1L << (attempt - 1)));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private EarshotException refused(int status) {
        return new EarshotException(address + " cannot be loaded: the server answers with status " + status);
    }

    private static EarshotException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new EarshotException("The download was stopped; the same command goes on from there", e);
    }
}
