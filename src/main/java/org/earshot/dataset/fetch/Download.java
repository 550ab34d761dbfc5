package org.earshot.dataset.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
final class Download {

    private static final int ATTEMPTS = 5;
    private static final int BUFFER = 1 << 16;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI address;
    private final Path file;
    private final Path part;
    private final Path version;
    private final Duration pause;

    /** @param pause before the first repetition after a lost connection; each further one waits twice as long */
    Download(URI address, Path file, Duration pause) {
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
            HttpResponse<Void> head = http.send(
                    request()
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.discarding());
            if (head.statusCode() != 200) {
                throw refused(head.statusCode());
            }
            return head.headers().firstValueAsLong("Content-Length");
        } catch (IOException e) {
            throw new EarshotException(address + " cannot be reached: " + e, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
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
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private void load(LongConsumer loaded) throws IOException, InterruptedException {
        long start = partSize();
        HttpRequest.Builder request = request().GET();
        Optional<String> known = Files.exists(version) ? Optional.of(Files.readString(version)) : Optional.empty();
        boolean goOn = start > 0 && known.isPresent();
        if (goOn) {
            request.header("Range", "bytes=" + start + "-").header("If-Range", known.get());
        }
        HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            switch (response.statusCode()) {
                case 200 -> {
                    remember(response);
                    copy(body, 0, response.headers().firstValueAsLong("Content-Length"), loaded);
                }
                case 206 -> copy(body, start, total(response, start), loaded);
                case 416 -> {
                    // Nothing follows what is there, or it is of another version.
                    if (total(response, -1).orElse(-1) != start) {
                        Files.deleteIfExists(part);
                        Files.deleteIfExists(version);
                        throw new IOException("the file has changed on the server");
                    }
                }
                default -> throw refused(response.statusCode());
            }
        }
    }

    private void copy(InputStream body, long start, OptionalLong total, LongConsumer loaded) throws IOException {
        long size = start;
        try (OutputStream out =
                start == 0 ? Files.newOutputStream(part) : Files.newOutputStream(part, StandardOpenOption.APPEND)) {
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
    private void remember(HttpResponse<?> response) throws IOException {
        Optional<String> identity = response.headers()
                .firstValue("ETag")
                .filter(tag -> !tag.startsWith("W/"))
                .or(() -> response.headers().firstValue("Last-Modified"));
        if (identity.isPresent()) {
            Files.writeString(version, identity.get());
        } else {
            Files.deleteIfExists(version);
        }
    }

    /** The whole size that {@code Content-Range: bytes 5-9/10} tells. */
    private static OptionalLong total(HttpResponse<?> response, long start) throws IOException {
        String range = response.headers().firstValue("Content-Range").orElse("");
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

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(5));
    }

    private EarshotException refused(int status) {
        return new EarshotException(address + " cannot be loaded: the server answers with status " + status);
    }

    private static EarshotException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new EarshotException("The download was stopped; the same command goes on from there", e);
    }
}
