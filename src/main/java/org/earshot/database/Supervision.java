package org.earshot.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after a running PostgreSQL. When its process dies it is started again on the same folder and port, which recovers
 * what was committed; connections meanwhile fail, and the pool makes new ones afterwards.
 */
final class Supervision implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);
    private static final long LOOK_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final DatabaseLaunch launch;
    private final int port;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watch;
    private EmbeddedPostgres server;
    private Postmaster postmaster;

    private Supervision(DatabaseLaunch launch, EmbeddedPostgres server, Postmaster postmaster) {
        this.launch = launch;
        this.server = server;
        this.postmaster = postmaster;
        this.port = server.getPort();
        this.watch = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    }

    static Supervision start(DatabaseLaunch launch) throws IOException {
        Supervision supervision = new Supervision(launch, launch.start(OptionalInt.empty()), launch.postmaster());
        supervision.watch.start();
        return supervision;
    }

    int port() {
        return port;
    }

    private void watch() {
        try {
            while (!closing.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!postmaster.isRunning()) {
                    LOG.warn("The embedded PostgreSQL ended unexpectedly; recovering it");
                    recover();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tries until it works or everything is closed: a full disk, say, may be cleared. */
    private void recover() throws InterruptedException {
        long pause = LOOK_MILLIS;
        do {
            try {
                server.close(); // lets go of the library's own lock
                server = launch.start(OptionalInt.of(port));
                postmaster = launch.postmaster();
                LOG.info("The embedded PostgreSQL runs again");
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("The embedded PostgreSQL did not start again: {}", launch.reason(e));
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        } while (!closing.await(pause, TimeUnit.MILLISECONDS));
    }

    /** Waits for a recovery that is going on, so that no server is left behind. */
    @Override
    public void close() throws IOException {
        closing.countDown();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close();
        if (postmaster.isRunning()) {
            LOG.error("The embedded PostgreSQL did not stop; the next start of Earshot stops it");
        }
    }
}
