package org.earshot.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.earshot.model.training.TrainingProgress;
import org.jspecify.annotations.Nullable;

/** Shows a training run on standard error: a bar on a terminal, plain lines otherwise. */
final class TrainingReport implements TrainingProgress, AutoCloseable {

    private static final int LINE_EVERY = 20;
    private static final double SMOOTHING = 0.05;

    private final PrintWriter out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private double smoothLoss = Double.NaN;

    TrainingReport(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Whether a person watches: since Java 22 there is a console even where the output goes to a file. */
    static boolean onTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    @Override
    public void stepped(int step, int steps, double loss, double learningRate) {
        smoothLoss = Double.isNaN(smoothLoss) ? loss : (1 - SMOOTHING) * smoothLoss + SMOOTHING * loss;
        if (terminal) {
            bar(steps).stepTo(step).setExtraMessage("loss %.3f".formatted(smoothLoss));
        } else if (step % LINE_EVERY == 0) {
            line("step %d of %d, loss %.3f, learning rate %.1e", step, steps, smoothLoss, learningRate);
        }
    }

    @Override
    public void validated(int step, double accuracy, int recordings) {
        line("step %d: %.1f%% right of %d validation recordings", step, 100 * accuracy, recordings);
    }

    @Override
    public void resumed(int step) {
        line("going on from the checkpoint after step %d", step);
    }

    @SuppressWarnings("AnnotateFormatMethod") // The annotation is of a library that is needed for nothing else.
    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    private ProgressBar bar(int steps) {
        ProgressBar present = bar;
        if (present == null) {
            present = new ProgressBarBuilder()
                    .setTaskName("training")
                    .setInitialMax(steps)
                    .build();
            bar = present;
        }
        return present;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
