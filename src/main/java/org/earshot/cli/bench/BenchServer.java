package org.earshot.cli.bench;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A server of a bench's own with the study published. */
public final class BenchServer implements AutoCloseable {

    private final ServerProcess process;
    private final URI url;
    private final Duration firstStart;
    private final Duration laterStart;

    private BenchServer(ServerProcess process, URI url, Duration firstStart, Duration laterStart) {
        this.process = process;
        this.url = url;
        this.firstStart = firstStart;
        this.laterStart = laterStart;
    }

    /** Starts it, publishes, and starts it again, so that what publishing needed is no part of the measured memory. */
    public static BenchServer start(BenchFolder folder, BenchStudy study) throws InterruptedException {
        URI url = URI.create("http://127.0.0.1:" + folder.port());
        ServerCommand command = folder.lasting();
        long launched = System.nanoTime();
        ServerProcess publishing = ServerProcess.launch(command, url, folder.log());
        publishing.awaitReady();
        Duration first = Duration.ofNanos(System.nanoTime() - launched);
        new BenchResearcher(url, command.password()).publish(study.slug(), study.yaml());
        publishing.stop();
        launched = System.nanoTime();
        ServerProcess measured = ServerProcess.launch(command, url, folder.log());
        measured.awaitReady();
        return new BenchServer(measured, url, first, Duration.ofNanos(System.nanoTime() - launched));
    }

    /** How long it took to answer on an empty folder, its database made anew. */
    public Duration firstStart() {
        return firstStart;
    }

    /** The same on the folder that it had made. */
    public Duration laterStart() {
        return laterStart;
    }

    public URI url() {
        return url;
    }

    /** What it has used of the processors so far; its database's processes are others. */
    public Optional<Duration> processorTime() {
        return process.processorTime();
    }

    /** Live objects on the heap and resident memory, in MiB. */
    public Map<String, Object> memory(String when) {
        ServerMemory memory = ServerMemory.of(process.pid());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("memory", when);
        figures.put("heapMebibytes", memory.heapMebibytes());
        figures.put("residentMebibytes", memory.residentMebibytes());
        return figures;
    }

    @Override
    public void close() {
        try {
            process.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
