package org.earshot.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL on a folder: makes the database the first time, and recovers it after a crash. The caller holds the
 * folder's lock.
 *
 * @param home the folder of the data, the binaries, the password and the log
 */
record DatabaseLaunch(Path home) {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLaunch.class);
    /** Long enough for the recovery after a crash. */
    private static final Duration START = Duration.ofMinutes(3);

    /** @param port to listen on; empty for any that is free */
    EmbeddedPostgres start(OptionalInt port) throws IOException {
        // The library opens the binaries' folder to everyone; nobody else gets as far as that.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        Path binaries = Files.createDirectories(home.resolve("binaries"));
        Path halfMade = home.resolve("data.incomplete");
        new OrphanedServer(binaries, data()).stop();
        if (Files.exists(halfMade)) {
            LOG.warn("The first start was interrupted while the database was made; starting over");
            delete(data());
        }
        if (Files.notExists(data().resolve("PG_VERSION"))) {
            Files.writeString(halfMade, "The database in 'data' is being made; if this file stays, it is worthless.\n");
        }
        Files.deleteIfExists(log());
        EmbeddedPostgres.Builder builder = builder(binaries)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile().toString())
                .setConnectConfig("password", password());
        port.ifPresent(builder::setPort);
        EmbeddedPostgres postgres = new WatchedStart(builder, log(), data()).await();
        Files.deleteIfExists(halfMade);
        return postgres;
    }

    String password() throws IOException {
        return new Password(passwordFile()).readOrMake();
    }

    /** The process of the server that was started last. */
    Postmaster postmaster() throws IOException {
        return Postmaster.of(data());
    }

    /** The last lines of the server's log, after what else went wrong. */
    String reason(Exception failure) {
        try {
            List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
            if (lines.stream().anyMatch(line -> line.contains("cannot be run as root"))) {
                return "PostgreSQL refuses to run as root, and user namespaces are not available here. Start Earshot as"
                        + " another user.";
            }
            String end =
                    String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 5), lines.size()));
            return failure.getMessage() + (end.isBlank() ? "" : System.lineSeparator() + end);
        } catch (IOException e) {
            return failure.getMessage() + " (its log " + log() + " cannot be read)";
        }
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    private EmbeddedPostgres.Builder builder(Path binaries) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                .setOutputRedirector(Redirect.appendTo(log().toFile()))
                .setErrorRedirector(Redirect.appendTo(log().toFile()))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "50")
                // PostgreSQL expects a turning disk, whose head is slow to get to an index's pages; no folder is on one
                // any more.
                .setServerConfig("random_page_cost", "1.1");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
