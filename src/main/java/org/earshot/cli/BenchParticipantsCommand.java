package org.earshot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.earshot.EarshotException;
import org.earshot.cli.bench.BenchFolder;
import org.earshot.cli.bench.BenchServer;
import org.earshot.cli.bench.BenchStudy;
import org.earshot.cli.bench.load.LoadPlan;
import org.earshot.cli.bench.load.LoadRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench participants}: how many participants one instance carries. */
@Command(
        name = "participants",
        description = {
            "Lets scripted participants with the pauses of people take a study, media included, and prints how long the server took to"
                    + " acknowledge answers, from the sending to the reply, and what it needed in memory.",
            "Starts an Earshot of its own on a folder that is deleted afterwards, or uses the one at --url, which has to have"
                    + " published the study of the bench and raised its limits (docs/robustness.md)."
        },
        mixinStandardHelpOptions = true)
public final class BenchParticipantsCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Spec
    private CommandSpec spec;

    @Option(names = "--participants", defaultValue = "1000", paramLabel = "N", description = "at once (default 1000)")
    private int participants;

    @Option(
            names = "--minutes",
            defaultValue = "5",
            paramLabel = "M",
            description = "measured, after the arrival and a warm-up (default 5)")
    private double minutes;

    @Option(names = "--url", paramLabel = "URL", description = "of an Earshot that runs already")
    private @Nullable URI url;

    @Option(
            names = "--until-limit",
            description = "as many more every --minutes, until the slowest hundredth takes more than 250 ms")
    private boolean untilLimit;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "default 1")
    private long seed;

    @Option(names = "--json", description = "print one JSON object per line")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        LoadPlan plan = new LoadPlan(participants, Duration.ofMillis(Math.round(60_000 * minutes)), seed);
        try (StageDisplay display = new StageDisplay(spec.commandLine().getErr())) {
            if (url != null) {
                checkUrl(url);
                return run(new LoadRun(plan, BenchStudy.small(), url, Optional::empty), display, Optional.empty());
            }
            try (BenchFolder folder = BenchFolder.make();
                    BenchServer server = BenchServer.start(folder, BenchStudy.small())) {
                return run(
                        new LoadRun(plan, BenchStudy.small(), server.url(), server::processorTime),
                        display,
                        Optional.of(server));
            }
        }
    }

    private static void checkUrl(URI url) {
        if (!"http".equals(url.getScheme()) || url.getHost() == null || url.getPort() < 0) {
            throw new EarshotException("--url has to be like http://127.0.0.1:8080, not " + url);
        }
    }

    private int run(LoadRun run, StageDisplay display, Optional<BenchServer> server) throws InterruptedException {
        server.ifPresent(it -> print(it.memory("before")));
        Map<String, Object> figures =
                untilLimit ? run.untilLimit(participants, this::print, display) : run.run(display);
        print(figures);
        server.ifPresent(it -> print(it.memory("after")));
        run.faults().stream().distinct().limit(20).forEach(fault -> {
            spec.commandLine().getErr().println("earshot: " + fault);
            spec.commandLine().getErr().flush();
        });
        return run.faults().isEmpty() ? 0 : 1;
    }

    private void print(Map<String, Object> figures) {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Object> fields = new LinkedHashMap<>(figures);
        if (json) {
            out.println(JSON.writeValueAsString(fields));
        } else {
            fields.forEach((name, value) -> out.printf(Locale.ROOT, "%-24s %s%n", name, words(value)));
            out.println();
        }
        out.flush();
    }

    private static String words(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value.toString();
    }
}
