package org.earshot.cli;

import java.io.PrintWriter;
import org.earshot.model.training.CrossValidation;
import org.earshot.model.training.TrainingProgress;

/** Shows the training runs of a cross-validation on standard error, one after the other. */
final class FoldReports implements CrossValidation.Progress, AutoCloseable {

    private final PrintWriter out;
    private TrainingReport current;

    FoldReports(PrintWriter out) {
        this.out = out;
        this.current = report();
    }

    private TrainingReport report() {
        return new TrainingReport(out, TrainingReport.onTerminal());
    }

    @Override
    public TrainingProgress started(int fold, int folds, boolean finished) {
        current.close();
        current = report();
        out.println("fold " + fold + " of 0 to " + (folds - 1) + (finished ? ": finished before" : ""));
        out.flush();
        return current;
    }

    @Override
    public void close() {
        current.close();
    }
}
