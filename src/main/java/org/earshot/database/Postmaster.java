package org.earshot.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's main process. It is no child of this one, so that nobody tells when it ends: it has to be looked at. */
record Postmaster(ProcessHandle process) {

    /** The process that the pid file of a data folder names. */
    static Postmaster of(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
        long pid = Long.parseLong(lines.getFirst().strip());
        return new Postmaster(
                ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL's process " + pid + " ended")));
    }

    boolean isRunning() {
        return process.isAlive() && !isZombie();
    }

    /** Where the first process of a container collects no orphans, an ended one stays in the list of processes. */
    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException e) {
            return false; // ended meanwhile, which the next look shows
        }
    }
}
