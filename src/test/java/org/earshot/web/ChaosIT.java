package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.Slow;
import org.earshot.cli.bench.BenchStudy;
import org.earshot.cli.bench.ServerCommand;
import org.earshot.cli.bench.chaos.ChaosPlan;
import org.earshot.cli.bench.chaos.ChaosReport;
import org.earshot.cli.bench.chaos.ChaosRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code bench chaos}, with tones instead of a network. */
@Slow
class ChaosIT {

    @TempDir
    Path folder;

    @Test
    void nothingIsLostWhenServerAndDatabaseAreKilledUnderParticipants() throws Exception {
        int port = freePort();
        Path log = folder.resolve("server.log");
        String questions = "- {id: label, type: text, label: Your name?, max: 60, required: true}";
        BenchStudy study = new BenchStudy(
                "chaos",
                new TonesStudy("chaos").yaml().replace("demographics:", "demographics:\n  " + questions),
                "label");
        ChaosRun run = new ChaosRun(new ChaosPlan(8, 6, 3), study, server(port), port, folder.resolve("data"), log);

        ChaosReport report = run.run((stage, done, total) -> {});

        assertThat(report.wrong()).as(() -> end(log)).isEmpty();
        assertThat((Integer) report.figures().get("kills")).isGreaterThanOrEqualTo(8);
        assertThat((Integer) report.figures().get("sessionsFinished")).isGreaterThanOrEqualTo(6);
        assertThat((Integer) report.figures().get("answersAcknowledged"))
                .isGreaterThanOrEqualTo(6 * (TonesStudy.TRIALS + 1));
    }

    private ServerCommand server(int port) {
        return new ServerCommand(
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TonesServer.class.getName(),
                        folder.resolve("data").toString(),
                        Integer.toString(port)),
                with(ServerCommand.benchEnvironment(), "EARSHOT_ADMIN_PASSWORD", RunningApplication.ADMIN_PASSWORD));
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static String end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return "no log";
        }
    }
}
