package org.earshot.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data} of every command that reads or writes the app's data folder. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.earshot",
            description = "folder of everything that must last (default: ~/.earshot)")
    private Path folder = Path.of("");

    public Path path() {
        return folder;
    }
}
