package org.earshot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.cli.bench.export.ExportRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench export}: how long a large export takes on a small server. */
@Command(
        name = "export",
        description = {
            "Publishes a study on a folder that is deleted afterwards, fills it with answers, starts an Earshot with a small heap on it,"
                    + " downloads every file, checks that every answer is in responses.csv once and unaltered, and counts the rows of"
                    + " the others.",
            "Prints for each file seconds, rows per second and the most that the heap held."
        },
        mixinStandardHelpOptions = true)
public final class BenchExportCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Spec
    private CommandSpec spec;

    @Option(names = "--answers", defaultValue = "1000000", paramLabel = "N", description = "default 1000000")
    private long answers;

    @Option(
            names = "--heap",
            defaultValue = "256",
            paramLabel = "MIB",
            description = "the server's largest heap (default 256)")
    private int heap;

    @Option(names = "--json", description = "print one JSON object per line")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ExportRun run = new ExportRun(answers, heap);
        try (StageDisplay display = new StageDisplay(spec.commandLine().getErr())) {
            run.run(this::print, display);
        }
        return ExitCode.OK;
    }

    private void print(Map<String, Object> figures) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(figures));
        } else {
            figures.forEach((name, value) -> out.printf(
                    Locale.ROOT,
                    "%-24s %s%n",
                    name,
                    value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value));
            out.println();
        }
        out.flush();
    }
}
