package org.earshot.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.EarshotException;

/**
 * What a Java process of this computer holds in memory.
 *
 * @param heapMebibytes live objects, after a collection
 * @param residentMebibytes all of the process, native memory included; its database is a process of its own
 */
record ServerMemory(double heapMebibytes, double residentMebibytes) {

    private static final double MEBI = 1024.0 * 1024;

    static ServerMemory of(long pid) {
        try (JavaProcess process = JavaProcess.of(pid)) {
            return new ServerMemory(process.liveHeap() / MEBI, resident(pid));
        } catch (IOException e) {
            throw new EarshotException("The server's memory cannot be measured: " + e.getMessage(), e);
        }
    }

    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
