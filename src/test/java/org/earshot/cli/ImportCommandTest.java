package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void makeRecordings() throws IOException {
        source = Files.createDirectories(folder.resolve("source"));
        WavWriter.write(new Waveform(new float[] {0, 0.5f}, 8000), source.resolve("7_jackson_3.wav"));
        Files.createFile(source.resolve("7_jackson_4.wav"));
    }

    @Test
    void countsAndBrokenFilesArePrinted() {
        CommandRun first = run("fsdd", source.toString());
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).isEqualTo("""
                        fsdd: 1 recordings new, 0 replaced, 0 unchanged
                        1 not imported:
                          7_jackson_4.wav is empty
                        """);
        assertThat(first.err()).endsWith("Importing: 2 of 2\n");
        assertThat(run("fsdd", source.toString()).out()).startsWith("fsdd: 0 recordings new, 0 replaced, 1 unchanged");
    }

    @Test
    void jsonIsOneLineEach() {
        assertThat(run("--json", "fsdd", source.toString()).out()).isEqualTo("""
                        {"file":"7_jackson_4.wav","fault":"is empty"}
                        {"layout":"fsdd","added":1,"replaced":0,"unchanged":0,"problems":1}
                        """);
    }

    @Test
    void wrongInputEndsWithOneLineAndExitCodeTwo() {
        assertRefused(run("timit", source.toString()), "There is no layout 'timit'");
        assertRefused(run("fsdd", folder.resolve("none").toString()), "none does not exist");
        assertRefused(run("fsdd", source.resolve("7_jackson_3.wav").toString()), "7_jackson_3.wav is not a folder");
        assertRefused(run("audiomnist", source.toString()), "holds no recordings in the layout audiomnist");
        assertRefused(run("fsdd"), "Missing required parameter: 'DIR'");
        assertRefused(run("--wrong", "fsdd", source.toString()), "Unknown option: '--wrong'");
    }

    private CommandRun run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "import";
        all[1] = "--data";
        all[2] = folder.resolve("data").toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }

    private static void assertRefused(CommandRun run, String message) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }
}
