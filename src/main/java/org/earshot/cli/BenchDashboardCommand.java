package org.earshot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.cli.bench.page.DashboardPlan;
import org.earshot.cli.bench.page.DashboardRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench dashboard}: how long results take until they can be read. */
@Command(
        name = "dashboard",
        description = {
            "Publishes studies on a folder that is deleted afterwards, fills them with answers, and opens the pages of results and the"
                    + " live page in a Chromium, right after a new answer and once more without one. Also asks for the same as JSON and CSV.",
            "Prints medians in milliseconds: until what is read first is there, of which requests to the server, until all figures are"
                    + " there but the regression's, until all are; and each as a ratio to a study with a tenth of the participants. The"
                    + " live page's study has twice as many."
        },
        mixinStandardHelpOptions = true)
public final class BenchDashboardCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Spec
    private CommandSpec spec;

    @Option(names = "--participants", defaultValue = "500", paramLabel = "N", description = "default 500")
    private int participants;

    @Option(
            names = "--trials",
            defaultValue = "80",
            paramLabel = "N",
            description = "of each participant, a multiple of 8 (default 80)")
    private int trials;

    @Option(names = "--rounds", defaultValue = "5", paramLabel = "N", description = "of each page (default 5)")
    private int rounds;

    @Option(names = "--json", description = "print one JSON object per line")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        DashboardRun run = new DashboardRun(new DashboardPlan(participants, trials, rounds));
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
            StringBuilder line = new StringBuilder();
            figures.forEach(
                    (name, value) -> line.append(String.format(Locale.ROOT, "%s %s  ", name, words(name, value))));
            out.println(line.toString().strip());
        }
        out.flush();
    }

    private static String words(String name, Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, name.endsWith("Ms") ? "%.0f" : "%.1f", number)
                : value.toString();
    }
}
