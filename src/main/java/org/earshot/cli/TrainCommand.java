package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.earshot.EarshotException;
import org.earshot.model.ModelCard;
import org.earshot.model.Task;
import org.earshot.model.training.CrossValidation;
import org.earshot.model.training.Schedule;
import org.earshot.model.training.TrainingRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Trains a network. */
@Command(
        name = "train",
        description =
                "Trains a network and writes weights.npz and model.json. Stopped (Ctrl+C), it leaves a checkpoint;"
                        + " the same command goes on from there.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--architecture", required = true, paramLabel = "NAME", description = "audionet or alexnet")
    private String architecture;

    @Option(names = "--task", required = true, paramLabel = "TASK", description = "digit or sex")
    private String task;

    @Mixin
    private RecordingsArgument data;

    @Option(
            names = "--fold",
            defaultValue = "0",
            paramLabel = "N|all",
            description =
                    "fold of AudioMNIST's published split (default 0), or 'all': one after the other, each in a folder"
                            + " of its own below --out, with the mean and the standard deviation of their accuracies")
    private String fold;

    @Option(
            names = "--schedule",
            defaultValue = "quick",
            paramLabel = "NAME",
            description = "published or quick (default)")
    private String schedule;

    @Option(names = "--steps", paramLabel = "N", description = "another number of steps than the schedule's")
    private Optional<Integer> steps = Optional.empty();

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "of everything random (default 1)")
    private long seed;

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the model goes")
    private Path out;

    @Override
    public Integer call() {
        boolean allFolds = fold.equals("all");
        TrainingRun run = run(allFolds ? 0 : number(fold));
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption);
        try {
            boolean finished = allFolds ? allFolds(run, interruption) : oneFold(run, interruption);
            if (!finished) {
                err().println("stopped; the same command goes on from the checkpoint in " + out);
            }
            return finished ? 0 : 1;
        } finally {
            interruption.over.countDown();
        }
    }

    private TrainingRun run(int number) {
        Task chosenTask = Task.named(task);
        Schedule chosen = Schedule.named(schedule, architecture, chosenTask);
        return new TrainingRun(
                data.read(),
                architecture,
                chosenTask,
                number,
                steps.map(chosen::withSteps).orElse(chosen),
                seed,
                out);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new EarshotException("--fold " + text + " is neither a number nor 'all'", e);
        }
    }

    private boolean oneFold(TrainingRun run, Interruption interruption) {
        try (TrainingReport report = new TrainingReport(err(), TrainingReport.onTerminal())) {
            Optional<ModelCard> card = run.run(report, interruption.asked::get);
            card.ifPresent(this::print);
            return card.isPresent();
        }
    }

    private boolean allFolds(TrainingRun run, Interruption interruption) {
        try (FoldReports reports = new FoldReports(err())) {
            Optional<CrossValidation.Result> result = new CrossValidation(run).run(reports, interruption.asked::get);
            result.ifPresent(folds -> new FoldTable(architecture, run.task(), folds).print(out(), json));
            return result.isPresent();
        }
    }

    private void print(ModelCard card) {
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("model", card.name());
            fields.put("accuracies", card.accuracies());
            fields.put("folder", out.toString());
            out().println(JsonMapper.shared().writeValueAsString(fields));
            return;
        }
        for (ModelCard.Accuracy accuracy : card.accuracies()) {
            out().println(String.format(
                    Locale.ROOT,
                    "%s (%s): %.1f%% right of %d recordings",
                    accuracy.dataset(),
                    accuracy.recordings(),
                    100 * accuracy.accuracy(),
                    accuracy.total()));
        }
        out().println("wrote " + out.resolve(ModelCard.FILE));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Lets the step in hand end and the checkpoint be written before the program goes. */
    private static final class Interruption extends Thread {

        private final AtomicBoolean asked = new AtomicBoolean();
        private final CountDownLatch over = new CountDownLatch(1);

        @Override
        public void run() {
            asked.set(true);
            try {
                if (!over.await(1, TimeUnit.MINUTES)) {
                    System.err.println("gave up waiting for the checkpoint");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
