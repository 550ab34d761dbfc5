package org.earshot.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far a long task is: a bar on a terminal, otherwise a plain line per tenth. */
final class ProgressDisplay implements AutoCloseable {

    private static final int LINES = 10;

    private final String task;
    private final PrintWriter err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private int linesShown;

    private ProgressDisplay(String task, PrintWriter err, boolean terminal) {
        this.task = task;
        this.err = err;
        this.terminal = terminal;
    }

    static ProgressDisplay open(String task, PrintWriter err) {
        return new ProgressDisplay(task, err, TrainingReport.onTerminal());
    }

    void advanced(int done, int total) {
        if (terminal) {
            bar(total).stepTo(done);
        } else if (total > 0 && done * (long) LINES / total > linesShown) {
            linesShown = (int) (done * (long) LINES / total);
            err.printf("%s: %,d of %,d%n", task, done, total);
        }
    }

    private ProgressBar bar(int total) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        return bar;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
