package org.earshot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.EarshotException;

/** What this process holds in memory, native memory included. */
final class ResidentMemory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private ResidentMemory() {}

    /** In MiB, as Linux counts it ({@code VmRSS}). */
    static long mebibytes() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow(() -> new EarshotException(STATUS + " names no VmRSS"));
        } catch (IOException e) {
            throw new EarshotException("Cannot read " + STATUS + ": " + e.getMessage(), e);
        }
    }
}
