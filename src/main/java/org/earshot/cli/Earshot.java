package org.earshot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of every command. */
@Command(
        name = "earshot",
        description = "Listening studies of explanations of an audio classifier.",
        mixinStandardHelpOptions = true,
        versionProvider = PresentVersion.class,
        subcommands = {
            RunCommand.class,
            FetchCommand.class,
            ImportCommand.class,
            ImportModelCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            VerifyLrpCommand.class,
            BenchCommand.class
        })
public final class Earshot {

    private Earshot() {}

    public static void main(String[] arguments) {
        CommandLogging.toStandardError();
        System.exit(commandLine().execute(arguments));
    }

    /** All commands, with errors as one line. */
    static CommandLine commandLine() {
        OneLineErrors errors = new OneLineErrors();
        return new CommandLine(new Earshot())
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }
}
