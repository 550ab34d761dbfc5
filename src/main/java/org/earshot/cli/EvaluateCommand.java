package org.earshot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.earshot.EarshotException;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Split;
import org.earshot.lrp.Explainer;
import org.earshot.model.AccuracyReport;
import org.earshot.model.Model;
import org.earshot.model.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate}: how often a network is right about recordings. */
@Command(
        name = "evaluate",
        description =
                "Decides recordings and prints the accuracy, overall, per class and per speaker, and the confusion matrix.",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelArgument model;

    @Mixin
    private RecordingsArgument data;

    @Option(names = "--held-out", description = "only recordings that the model was not trained on")
    private boolean heldOut;

    @Option(
            names = "--fold",
            paramLabel = "N",
            description = "fold of AudioMNIST's published split (default: the one that the model was trained on)")
    private Optional<Integer> fold = Optional.empty();

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Override
    public Integer call() {
        Model read = model.read();
        List<Recording> recordings = recordings(read);
        if (recordings.isEmpty()) {
            throw new EarshotException("There is no recording to decide in " + data);
        }
        try (Explainer explainer = model.open(read);
                ProgressDisplay progress =
                        ProgressDisplay.open("Deciding", spec.commandLine().getErr())) {
            AccuracyReport report =
                    AccuracyReport.of(explainer, read.preprocessing(), read.task(), recordings, progress::advanced);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(JsonMapper.shared().writeValueAsString(fields(read, report)));
            } else {
                print(report, out);
            }
            out.flush();
        }
        return 0;
    }

    private List<Recording> recordings(Model read) {
        Task task = read.task();
        Split split = fold.map(task::split).orElseGet(read::split);
        return data.read().stream()
                .flatMap(dataset -> dataset.recordings().stream())
                .filter(recording -> task.label(recording).isPresent())
                .filter(recording -> !heldOut || split.heldOut(recording))
                .toList();
    }

    private static void print(AccuracyReport report, PrintWriter out) {
        out.println("overall           " + text(report.overall()));
        report.perDataset().forEach((name, score) -> out.printf("%-17s %s%n", name, text(score)));
        out.println("\nby class");
        report.perClass().forEach((name, score) -> out.printf("  %-32s %s%n", name, text(score)));
        out.println("\nby speaker");
        report.perSpeaker().forEach((name, score) -> out.printf("  %-32s %s%n", name, text(score)));
        out.println("\ntruth (rows) and decision (columns)");
        printConfusion(report, out);
    }

    private static void printConfusion(AccuracyReport report, PrintWriter out) {
        int[][] counts = report.confusion();
        out.print("        ");
        report.labels().forEach(label -> out.printf("%7s", label));
        out.println();
        for (int truth = 0; truth < counts.length; truth++) {
            out.printf("%8s", report.labels().get(truth));
            for (int count : counts[truth]) {
                out.printf("%7d", count);
            }
            out.println();
        }
    }

    private static String text(AccuracyReport.Score score) {
        return String.format(Locale.ROOT, "%5.1f%%  (%d of %d)", 100 * score.accuracy(), score.right(), score.total());
    }

    private static Map<String, Object> fields(Model model, AccuracyReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("model", model.name());
        fields.put("overall", score(report.overall()));
        fields.put("datasets", scores(report.perDataset()));
        fields.put("classes", scores(report.perClass()));
        fields.put("speakers", scores(report.perSpeaker()));
        fields.put("labels", report.labels());
        fields.put("confusion", report.confusion());
        return fields;
    }

    private static Map<String, Object> scores(Map<String, AccuracyReport.Score> scores) {
        Map<String, Object> fields = new LinkedHashMap<>();
        scores.forEach((name, score) -> fields.put(name, score(score)));
        return fields;
    }

    private static Map<String, Object> score(AccuracyReport.Score score) {
        return Map.of("accuracy", score.accuracy(), "right", score.right(), "total", score.total());
    }
}
