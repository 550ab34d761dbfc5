package org.earshot.cli.bench.chaos;

import java.net.URI;
import java.nio.file.Path;
import org.earshot.cli.bench.ServerCommand;
import org.earshot.cli.bench.ServerProcess;

/** Earshot as a process that is started again and again at one address. For one thread. */
final class RestartableServer {

    private final ServerCommand command;
    private final URI url;
    private final Path log;
    private ServerProcess process;

    RestartableServer(ServerCommand command, URI url, Path log) {
        this.command = command;
        this.url = url;
        this.log = log;
        this.process = ServerProcess.launch(command, url, log);
    }

    URI url() {
        return url;
    }

    void launch() {
        process = ServerProcess.launch(command, url, log);
    }

    void awaitReady() throws InterruptedException {
        process.awaitReady();
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    void stop() throws InterruptedException {
        process.stop();
    }
}
