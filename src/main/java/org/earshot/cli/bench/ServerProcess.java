package org.earshot.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.earshot.EarshotException;
import org.earshot.app.scripted.Request;

/** A running Earshot in a process of its own. */
public final class ServerProcess {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Process process;
    private final URI url;
    private final Path log;

    private ServerProcess(Process process, URI url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    /** Starts it and returns at once. What it says is appended to the log. */
    public static ServerProcess launch(ServerCommand command, URI url, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(command.environment());
        try {
            return new ServerProcess(builder.start(), url, log);
        } catch (IOException e) {
            throw new EarshotException("Earshot could not be started: " + e.getMessage(), e);
        }
    }

    /** Waits until it answers and its database does, unless it is ended meanwhile. */
    public void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (isReady()) {
                return;
            }
            Thread.sleep(LOOK);
        }
        throw new EarshotException("Earshot "
                + (process.isAlive() ? "did not get ready within " + START.toMinutes() + " minutes" : "ended by itself")
                + "; its log is " + log);
    }

    /** A token that is none is unknown as soon as the database can be asked. */
    private boolean isReady() {
        try (HttpConnection connection = new HttpConnection(url, ANSWER)) {
            return connection.send(Request.get("/api/participations/none")).status() == 404;
        } catch (IOException e) {
            return false;
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Of this process alone; its database's are others. */
    Optional<Duration> processorTime() {
        return process.info().totalCpuDuration();
    }

    /** SIGKILL: nothing is closed, and its database server is left behind. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM: everything is closed in order. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            kill();
        }
    }
}
