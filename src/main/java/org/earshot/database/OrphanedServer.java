package org.earshot.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an Earshot that was killed leaves behind: a database server, or an initdb, that still runs on the folder. The caller
 * holds the folder's lock, so that whatever runs from the folder's own binaries is an orphan.
 */
record OrphanedServer(Path binaries, Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int STOP_SECONDS = 30;

    /** Ends every orphan and removes the pid file that would stop the next server. */
    void stop() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        Optional<ProcessHandle> postmaster = postmaster(pidFile);
        if (postmaster.isPresent()) {
            LOG.warn("A database server of an Earshot that was killed still runs; stopping it");
            stopInOrder(postmaster.get());
        }
        for (ProcessHandle orphan : ours()) {
            orphan.destroyForcibly();
            awaitEnd(orphan, STOP_SECONDS);
        }
        // A pid file may name a process of somebody else by now, which PostgreSQL would take for a running server.
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> postmaster(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurs);
    }

    private List<ProcessHandle> ours() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(this::isOurs).toList();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(binaries))
                .isPresent();
    }

    /** A fast shutdown, as {@code pg_ctl stop} asks for it: sessions are ended, and the data are left in order. */
    private static void stopInOrder(ProcessHandle postmaster) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            awaitEnd(postmaster, STOP_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the orphaned database server was stopping", e);
        }
    }

    private static void awaitEnd(ProcessHandle process, int seconds) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("Process {} did not end within {} s", process.pid(), seconds);
        }
    }
}
