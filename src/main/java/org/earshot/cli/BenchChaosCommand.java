package org.earshot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.cli.bench.BenchFolder;
import org.earshot.cli.bench.BenchStudy;
import org.earshot.cli.bench.chaos.ChaosPlan;
import org.earshot.cli.bench.chaos.ChaosReport;
import org.earshot.cli.bench.chaos.ChaosRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench chaos}: whether anything is lost when everything is killed. */
@Command(
        name = "chaos",
        description = {
            "Lets scripted participants take a study through a network that cuts connections, while the server and its database are"
                    + " killed with SIGKILL again and again, on a folder of its own that is deleted afterwards.",
            "Afterwards every acknowledged answer has to be there exactly once and every session finished; exit code 1 if not."
        },
        mixinStandardHelpOptions = true)
public final class BenchChaosCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Spec
    private CommandSpec spec;

    @Option(names = "--kills", defaultValue = "200", paramLabel = "N", description = "of all kinds (default 200)")
    private int kills;

    @Option(
            names = "--participants",
            defaultValue = "20",
            paramLabel = "N",
            description = "at once, each with one session after the other (default 20)")
    private int participants;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "default 1")
    private long seed;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ChaosPlan plan = new ChaosPlan(kills, participants, seed);
        try (BenchFolder folder = BenchFolder.make();
                StageDisplay display = new StageDisplay(spec.commandLine().getErr())) {
            ChaosRun run = new ChaosRun(
                    plan, BenchStudy.small(), folder.restarted(), folder.port(), folder.data(), folder.log());
            ChaosReport report = run.run(display);
            if (!report.isClean()) {
                Path kept = Files.copy(folder.log(), Files.createTempFile("earshot-chaos", ".log"), folder.overwrite());
                spec.commandLine().getErr().println("The server's log is kept in " + kept);
            }
            print(report);
            return report.isClean() ? 0 : 1;
        }
    }

    private void print(ChaosReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>(report.figures());
            fields.put("wrong", report.wrong());
            out.println(JSON.writeValueAsString(fields));
        } else {
            report.figures().forEach((name, value) -> out.printf(Locale.ROOT, "%-28s %s%n", name, words(value)));
            report.wrong().forEach(line -> out.println("WRONG  " + line));
            out.println(report.isClean() ? "Nothing was lost, doubled or altered." : "Something is wrong.");
        }
        out.flush();
    }

    private static String words(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value.toString();
    }
}
