package org.earshot.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import org.earshot.EarshotException;
import org.earshot.dataset.ImportReport;
import org.earshot.dataset.fetch.AudioMnistFetch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fetch audiomnist}: downloads, checks and imports a public data set. */
@Command(
        name = "fetch",
        description = {
            "Downloads a public data set, checks that all of it is there, and imports it.",
            "What was loaded before an interruption is kept: the same command goes on from there.",
            "AudioMNIST is 30,000 recordings of 60 speakers."
        },
        mixinStandardHelpOptions = true)
public final class FetchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SET", description = "audiomnist")
    private String set;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "the archive's address (default: where its authors publish it)")
    private URI url = AudioMnistFetch.PUBLISHED;

    @Option(names = "--json", description = "print a machine-readable line at the end")
    private boolean json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        if (!set.equals("audiomnist")) {
            throw new EarshotException("There is no data set '" + set + "' to fetch; there is audiomnist");
        }
        if (url.getScheme() == null || !url.getScheme().matches("https?")) {
            throw new EarshotException("'" + url + "' is no address that begins with https:// or http://");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (StageDisplay display = new StageDisplay(spec.commandLine().getErr())) {
            ImportReport report = new AudioMnistFetch(url, data.path()).run(display);
            ImportCommand.print(report, json, out);
        }
        out.flush();
        return ExitCode.OK;
    }
}
