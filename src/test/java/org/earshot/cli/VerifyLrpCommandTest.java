package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.SharedFolder;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.NpyType;
import org.earshot.model.npz.Npz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyLrpCommandTest {

    @TempDir
    private Path folder;

    @Test
    void allMethodsPassOnAllReferenceCases() {
        CommandRun run = CommandRun.of(
                "verify-lrp", SharedFolder.orSkip().resolve("lrp-reference").toString(), "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("\"passed\":true")))
                .hasSize(45);
        assertThat(run.out()).doesNotContain("\"passed\":false");
    }

    @Test
    void aWrongRelevanceIsFound() {
        Path reference = SharedFolder.orSkip().resolve("lrp-reference/audionet-mini.npz");
        Map<String, NpyArray> arrays = new LinkedHashMap<>(Npz.read(reference));
        double[] relevance = arrays.get("relevance.epsilon").doubles();
        relevance[100] += 0.01;
        arrays.put("relevance.epsilon", NpyArray.of(NpyType.FLOAT64, new int[] {6, 1, 256}, relevance));
        Npz.write(folder.resolve("audionet-mini.npz"), arrays);
        CommandRun run = CommandRun.of("verify-lrp", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.endsWith("FAILED")))
                .singleElement()
                .asString()
                .contains("audionet-mini", "epsilon");
    }

    @Test
    void whatIsNoReferenceCaseIsNamed() throws IOException {
        assertOneLine(CommandRun.of("verify-lrp", folder.resolve("none").toString()), "There is no folder");
        assertOneLine(CommandRun.of("verify-lrp", folder.toString()), "holds no reference case");
        Files.writeString(folder.resolve("text.npz"), "text");
        assertOneLine(CommandRun.of("verify-lrp", folder.toString()), "text.npz");
    }

    private static void assertOneLine(CommandRun run, String message) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(message);
    }
}
