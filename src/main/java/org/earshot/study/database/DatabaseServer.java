package org.earshot.study.database;

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
import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the application's own. Its data are kept in {@code postgres/data} of the data folder and are as safe as
 * PostgreSQL makes them: fsync and synchronous commit are on. Only this computer reaches it, and only with the password
 * beside the data.
 */
public final class DatabaseServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
    /** Long enough for the recovery after a crash. */
    private static final Duration START = Duration.ofMinutes(3);

    private final FolderLock lock;
    private final EmbeddedPostgres postgres;
    private final String password;

    private DatabaseServer(FolderLock lock, EmbeddedPostgres postgres, String password) {
        this.lock = lock;
        this.postgres = postgres;
        this.password = password;
    }

    /**
     * Starts the server; makes the database the first time, and recovers it after a crash.
     *
     * @throws org.earshot.EarshotException if it cannot run here, or another Earshot uses the folder
     */
    public static DatabaseServer start(DataFolder folder) {
        checkPlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path home = folder.folder("postgres");
        FolderLock lock = FolderLock.of(folder.path());
        try {
            return start(home, lock);
        } catch (IOException | IllegalStateException e) {
            release(lock);
            throw new DatabaseException(
                    "The embedded PostgreSQL did not start: " + reason(home, e) + System.lineSeparator()
                            + DatabaseException.OR_EXTERNAL,
                    e);
        }
    }

    static void checkPlatform(String system, String architecture) {
        if (!system.equals("Linux") || !List.of("amd64", "x86_64").contains(architecture)) {
            throw new DatabaseException("The embedded PostgreSQL runs on Linux on x86-64; this is " + system + " on "
                    + architecture.toLowerCase(Locale.ROOT) + ". " + DatabaseException.OR_EXTERNAL);
        }
    }

    private static DatabaseServer start(Path home, FolderLock lock) throws IOException {
        // The library opens the binaries' folder to everyone; nobody else gets as far as that.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        Path data = home.resolve("data");
        Path binaries = Files.createDirectories(home.resolve("binaries"));
        Path halfMade = home.resolve("data.incomplete");
        new OrphanedServer(binaries, data).stop();
        if (Files.exists(halfMade)) {
            LOG.warn("The first start was interrupted while the database was made; starting over");
            delete(data);
        }
        boolean first = Files.notExists(data.resolve("PG_VERSION"));
        if (first) {
            Files.writeString(halfMade, "The database in 'data' is being made; if this file stays, it is worthless.\n");
        }
        Password file = new Password(home.resolve("password"));
        String password = file.readOrMake();
        Path log = home.resolve("server.log");
        Files.deleteIfExists(log);
        EmbeddedPostgres.Builder builder = builder(data, binaries, log)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", file.file().toString())
                .setConnectConfig("password", password);
        EmbeddedPostgres postgres = new WatchedStart(builder, log).await();
        Files.deleteIfExists(halfMade);
        return new DatabaseServer(lock, postgres, password);
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path binaries, Path log) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "50");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }

    private static void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The data folder's lock was not released: {}", e.toString());
        }
    }

    private static String reason(Path home, Exception failure) {
        Path log = home.resolve("server.log");
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            if (lines.stream().anyMatch(line -> line.contains("cannot be run as root"))) {
                return "PostgreSQL refuses to run as root, and user namespaces are not available here. Start Earshot as"
                        + " another user.";
            }
            String end =
                    String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 5), lines.size()));
            return failure.getMessage() + (end.isBlank() ? "" : System.lineSeparator() + end);
        } catch (IOException e) {
            return failure.getMessage() + " (its log " + log + " cannot be read)";
        }
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
