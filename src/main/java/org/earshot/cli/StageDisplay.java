package org.earshot.cli;

import java.io.PrintWriter;
import org.earshot.Progress;
import org.jspecify.annotations.Nullable;

/** Shows work that goes through several stages: one display after the other. */
final class StageDisplay implements Progress, AutoCloseable {

    private final PrintWriter err;
    private String stage = "";
    private @Nullable ProgressDisplay display;

    StageDisplay(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void report(String name, int done, int total) {
        ProgressDisplay current = display;
        if (current == null || !name.equals(stage)) {
            close();
            stage = name;
            current = ProgressDisplay.open(name, err);
            display = current;
        }
        current.advanced(done, total);
        err.flush();
    }

    @Override
    public void close() {
        if (display != null) {
            display.close();
            display = null;
        }
    }
}
