package org.earshot.cli.bench.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The processes of the embedded PostgreSQL on a data folder.
 *
 * @param data Earshot's data folder
 */
record DatabaseProcesses(Path data) {

    private static final String OF_A_CONNECTION = "127.0.0.1(";

    /** The main process; empty while there is none. */
    Optional<ProcessHandle> postmaster() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // not there, or half written
        }
    }

    /** One of the processes that serve a connection each. */
    Optional<ProcessHandle> backend(RandomGenerator random) {
        List<ProcessHandle> backends = postmaster().stream()
                .flatMap(ProcessHandle::children)
                .filter(DatabaseProcesses::servesAConnection)
                .toList();
        return backends.isEmpty() ? Optional.empty() : Optional.of(backends.get(random.nextInt(backends.size())));
    }

    private static boolean servesAConnection(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .contains(OF_A_CONNECTION);
        } catch (IOException e) {
            return false;
        }
    }
}
