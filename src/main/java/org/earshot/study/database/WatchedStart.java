package org.earshot.study.database;

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
 * A start that fails as soon as the server has said so. The library would go on asking for a connection until its time is
 * up, which has to be long because a recovery after a crash may be.
 */
record WatchedStart(EmbeddedPostgres.Builder builder, Path log) {

    private static final int LOOK_MILLIS = 200;

    EmbeddedPostgres await() throws IOException {
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(builder::start);
        Thread.ofPlatform().daemon().name("postgres-start").start(start);
        try {
            while (true) {
                try {
                    return start.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    giveUpIfRefused(start);
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

    private void giveUpIfRefused(FutureTask<EmbeddedPostgres> start) throws IOException {
        if (Files.exists(log) && Files.readString(log).contains("could not start server")) {
            start.cancel(true);
            throw new IOException("it ended at once");
        }
    }
}
