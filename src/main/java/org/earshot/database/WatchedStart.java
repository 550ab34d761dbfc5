package org.earshot.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A start that fails as soon as the server has said so, or has ended again. The library would go on asking for a connection
 * until its time is up, which has to be long because a recovery after a crash may be.
 *
 * @param log what the server and its launcher write; begun anew with the start
 * @param data the server's folder
 */
record WatchedStart(EmbeddedPostgres.Builder builder, Path log, Path data) {

    private static final int LOOK_MILLIS = 200;

    EmbeddedPostgres await() throws IOException {
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(builder::start);
        Thread starting = Thread.ofPlatform().daemon().name("postgres-start").start(start);
        try {
            while (true) {
                try {
                    return start.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    String said = said();
                    if (hasEnded(said)) {
                        starting.interrupt(); // then the library waits no more, and takes the server for started
                        start.get().close(); // lets go of its lock on the folder
                        Files.writeString(log, said); // without complaints that there is nothing to stop
                        throw new IOException("it ended at once");
                    }
                }
            }
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            throw new IOException(String.valueOf(cause.getMessage()), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was starting", e);
        }
    }

    private String said() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private boolean hasEnded(String said) {
        return said.contains("could not start server") || said.contains("server started") && !isThere();
    }

    private boolean isThere() {
        try {
            return Postmaster.of(data).isRunning();
        } catch (IOException e) {
            return false;
        }
    }
}
