package org.earshot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earshot.EarshotException;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.DatasetStore;
import org.earshot.dataset.Layout;
import picocli.CommandLine.Option;

/** The options of every command that hears recordings. */
public final class RecordingsArgument {

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "DATA",
            description =
                    "recordings: LAYOUT:DIR with the layout audiomnist, fsdd or speech-commands; LAYOUT alone for an"
                            + " imported data set; 'demo' for the built-in voices")
    private List<String> data = List.of();

    @Option(
            names = "--data-folder",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.earshot",
            description = "folder into which data sets were imported (default: ~/.earshot)")
    private Path folder = Path.of("");

    /** The data sets, in the order of the command line. */
    List<Dataset> read() {
        return data.stream().map(this::read).toList();
    }

    private Dataset read(String argument) {
        int colon = argument.indexOf(':');
        if (colon < 0) {
            return DatasetStore.open(folder).dataset(argument);
        }
        Path recordings = Path.of(argument.substring(colon + 1));
        if (!Files.isDirectory(recordings)) {
            throw new EarshotException("There is no folder " + recordings);
        }
        return Layout.named(argument.substring(0, colon)).read(recordings);
    }

    @Override
    public String toString() {
        return String.join(" ", data);
    }
}
