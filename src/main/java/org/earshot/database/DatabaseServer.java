package org.earshot.database;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.earshot.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the application's own. Its data are kept in {@code postgres/data} of the data folder and are as safe as
 * PostgreSQL makes them: fsync and synchronous commit are on. Only this computer reaches it, and only with the password
 * beside the data. When its process dies it is recovered, at the same address.
 */
public final class DatabaseServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);

    private final FolderLock lock;
    private final Supervision postgres;
    private final String password;

    private DatabaseServer(FolderLock lock, Supervision postgres, String password) {
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
        DatabaseLaunch launch = new DatabaseLaunch(folder.folder("postgres"));
        FolderLock lock = FolderLock.of(folder.path());
        try {
            return new DatabaseServer(lock, Supervision.start(launch), launch.password());
        } catch (IOException | IllegalStateException e) {
            release(lock);
            throw new DatabaseException(
                    "The embedded PostgreSQL did not start: " + launch.reason(e) + System.lineSeparator()
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

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres";
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
}
