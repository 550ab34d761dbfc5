package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.dataset.DatasetStore;
import org.earshot.dataset.ImportReport;
import org.earshot.dataset.Layout;
import org.earshot.dataset.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code import LAYOUT DIR}: copies a folder of recordings into the app's data. */
@Command(
        name = "import",
        description = {
            "Reads a folder of spoken digits into the app's data.",
            "Broken files are listed and left out. Repeating it changes nothing.",
            "With --json, one line per broken file and a last line with the counts."
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "LAYOUT", description = "audiomnist, fsdd or speech-commands")
    private String layout;

    @Parameters(index = "1", paramLabel = "DIR", description = "the folder, in this layout")
    private Path folder;

    @Option(names = "--json", description = "print machine-readable lines")
    private boolean json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (ProgressDisplay progress =
                ProgressDisplay.open("Importing", spec.commandLine().getErr())) {
            ImportReport report =
                    DatasetStore.open(data.path()).importFolder(Layout.named(layout), folder, progress::advanced);
            print(report, json, out);
        }
        out.flush();
        return ExitCode.OK;
    }

    static void print(ImportReport report, boolean json, PrintWriter out) {
        if (json) {
            printJson(report, out);
        } else {
            print(report, out);
        }
    }

    private static void print(ImportReport report, PrintWriter out) {
        out.printf(
                "%s: %,d recordings new, %,d replaced, %,d unchanged%n",
                report.layout(), report.added(), report.replaced(), report.unchanged());
        if (!report.problems().isEmpty()) {
            out.printf("%,d not imported:%n", report.problems().size());
            report.problems().forEach(problem -> out.println("  " + problem));
        }
    }

    private static void printJson(ImportReport report, PrintWriter out) {
        JsonMapper mapper = JsonMapper.shared();
        for (Problem problem : report.problems()) {
            out.println(mapper.writeValueAsString(problem));
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("layout", report.layout());
        counts.put("added", report.added());
        counts.put("replaced", report.replaced());
        counts.put("unchanged", report.unchanged());
        counts.put("problems", report.problems().size());
        out.println(mapper.writeValueAsString(counts));
    }
}
