package org.earshot.cli.bench.chaos;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.Progress;

/** Kills the server, PostgreSQL's main process or one of its connections' processes, over and over. For one thread. */
final class KillSchedule {

    /** The rarest, because a start takes longest. */
    private static final double SERVER = 0.15;

    private static final double POSTMASTER = 0.45;
    private static final double WHILE_STARTING = 0.1;
    private static final int SHORTEST_PEACE_MILLIS = 300;
    private static final int LONGEST_PEACE_MILLIS = 2500;
    private static final int LONGEST_START_MILLIS = 8000;
    private static final long END_SECONDS = 30;

    private final RestartableServer server;
    private final DatabaseProcesses database;
    private final SplittableRandom random;
    private int servers;
    private int serversWhileStarting;
    private int postmasters;
    private int backends;

    KillSchedule(RestartableServer server, DatabaseProcesses database, SplittableRandom random) {
        this.server = server;
        this.database = database;
        this.random = random;
    }

    /** Kills so many times, and ends when everything runs again. */
    void run(int kills, Progress progress) throws InterruptedException {
        while (all() < kills) {
            Thread.sleep(random.nextInt(SHORTEST_PEACE_MILLIS, LONGEST_PEACE_MILLIS));
            double kind = random.nextDouble();
            if (kind < SERVER) {
                killServer();
            } else if (kind < SERVER + POSTMASTER) {
                postmasters += kill(database.postmaster());
            } else {
                backends += kill(database.backend(random));
            }
            server.awaitReady();
            progress.report("Killing", Math.min(all(), kills), kills);
        }
    }

    private void killServer() throws InterruptedException {
        server.kill();
        servers++;
        server.launch();
        while (random.nextDouble() < WHILE_STARTING) {
            Thread.sleep(random.nextInt(LONGEST_START_MILLIS));
            server.kill();
            serversWhileStarting++;
            server.launch();
        }
    }

    private static int kill(Optional<ProcessHandle> process) throws InterruptedException {
        if (process.isEmpty() || !process.get().destroyForcibly()) {
            return 0;
        }
        try {
            process.get().onExit().get(END_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // A zombie, where nobody collects it: killed all the same.
        }
        return 1;
    }

    int all() {
        return servers + serversWhileStarting + postmasters + backends;
    }

    int servers() {
        return servers;
    }

    int serversWhileStarting() {
        return serversWhileStarting;
    }

    int postmasters() {
        return postmasters;
    }

    int backends() {
        return backends;
    }
}
