package org.earshot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earshot.EarshotException;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.DemoVoices;
import org.earshot.dataset.Layout;

/** Reads {@code LAYOUT:DIR}, or {@code demo} for the built-in demo voices. */
final class DataArgument {

    static final String DESCRIPTION = "recordings, as LAYOUT:DIR with the layout audiomnist, fsdd or speech-commands,"
            + " or 'demo' for the built-in voices";

    private DataArgument() {}

    static List<Dataset> read(List<String> arguments) {
        return arguments.stream().map(DataArgument::read).toList();
    }

    private static Dataset read(String argument) {
        if (argument.equals(DemoVoices.NAME)) {
            return DemoVoices.load();
        }
        int colon = argument.indexOf(':');
        if (colon < 1) {
            throw new EarshotException("--data " + argument + " is not of the form LAYOUT:DIR");
        }
        Path folder = Path.of(argument.substring(colon + 1));
        if (!Files.isDirectory(folder)) {
            throw new EarshotException("There is no folder " + folder);
        }
        return Layout.named(argument.substring(0, colon)).read(folder);
    }
}
