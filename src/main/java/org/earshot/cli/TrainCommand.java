package org.earshot.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.earshot.model.ModelCard;
import org.earshot.model.Task;
import org.earshot.model.training.Schedule;
import org.earshot.model.training.TrainingRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "DATA",
            description = DataArgument.DESCRIPTION)
    private List<String> data;

    @Option(
            names = "--fold",
            defaultValue = "0",
            paramLabel = "N",
            description = "fold of AudioMNIST's published split")
    private int fold;

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

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the model goes")
    private Path out;

    @Override
    public Integer call() {
        Task chosenTask = Task.named(task);
        Schedule chosen = Schedule.named(schedule, architecture, chosenTask);
        TrainingRun run = new TrainingRun(
                DataArgument.read(data),
                architecture,
                chosenTask,
                fold,
                steps.map(chosen::withSteps).orElse(chosen),
                seed,
                out);
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption);
        try (TrainingReport report = new TrainingReport(spec.commandLine().getErr(), TrainingReport.onTerminal())) {
            Optional<ModelCard> card = run.run(report, interruption.asked::get);
            card.ifPresentOrElse(
                    this::print,
                    () -> spec.commandLine()
                            .getErr()
                            .println("stopped; the same command goes on from " + out.resolve("checkpoint.npz")));
            return card.isPresent() ? 0 : 1;
        } finally {
            interruption.over.countDown();
        }
    }

    private void print(ModelCard card) {
        for (ModelCard.Accuracy accuracy : card.accuracies()) {
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "%s: %.1f%% right of %d held-out recordings",
                            accuracy.dataset(),
                            100 * accuracy.accuracy(),
                            accuracy.total()));
        }
        spec.commandLine().getOut().println("wrote " + out.resolve(ModelCard.FILE));
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
