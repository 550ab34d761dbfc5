package org.earshot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.Quantiles;
import org.earshot.cli.bench.BenchFolder;
import org.earshot.cli.bench.BenchServer;
import org.earshot.cli.bench.BenchStudy;
import org.earshot.cli.bench.page.FirstTrial;
import org.earshot.cli.bench.page.Network;
import org.earshot.cli.bench.page.PageStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench start}: how long server and page take until they can be used. */
@Command(
        name = "start",
        description = {
            "Starts an Earshot of its own on a folder that is deleted afterwards, opens the participant's page in an empty Chromium, and"
                    + " prints medians: time until the first screen, until the first trial without and with its clip or drawing, and the"
                    + " kilobytes that came for it; on a network that is not throttled and on Chrome DevTools' \"Fast 3G\".",
            "Also how long the server took to answer, on an empty folder and later."
        },
        mixinStandardHelpOptions = true)
public final class BenchStartCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Spec
    private CommandSpec spec;

    @Option(names = "--rounds", defaultValue = "5", paramLabel = "N", description = "pages per network (default 5)")
    private int rounds;

    @Option(names = "--json", description = "print one JSON object per line")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        BenchStudy study = BenchStudy.shortest();
        try (BenchFolder folder = BenchFolder.make();
                BenchServer server = BenchServer.start(folder, study)) {
            Map<String, Object> starts = new LinkedHashMap<>();
            starts.put("firstServerStartMs", (double) server.firstStart().toMillis());
            starts.put("laterServerStartMs", (double) server.laterStart().toMillis());
            print(starts);
            PageStart page = new PageStart(server.url(), study.slug());
            for (Network network : List.of(Network.FREE, Network.FAST_3G)) {
                Path profile =
                        folder.folder().resolve("browser-" + network.name().replace(' ', '-'));
                print(medians(network, page.run(profile, network, rounds)));
            }
        }
        return ExitCode.OK;
    }

    private static Map<String, Object> medians(Network network, List<FirstTrial> measured) {
        Map<String, Object> medians = new LinkedHashMap<>();
        medians.put("network", network.name());
        for (String name : measured.getFirst().figures().keySet()) {
            double[] values = measured.stream()
                    .mapToDouble(one -> one.figures().getOrDefault(name, 0.0))
                    .toArray();
            medians.put(name, new Quantiles(values).median());
        }
        return medians;
    }

    private void print(Map<String, Object> figures) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(figures));
        } else {
            figures.forEach((name, value) -> out.printf(
                    Locale.ROOT,
                    "%-20s %s%n",
                    name,
                    value instanceof Double number ? String.format(Locale.ROOT, "%.0f", number) : value));
            out.println();
        }
        out.flush();
    }
}
