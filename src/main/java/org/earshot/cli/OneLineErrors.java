package org.earshot.cli;

import org.earshot.EarshotException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Wrong options and wrong input end with one line on standard error and exit code 2, without a stack trace. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        return fail(command, e.getMessage() + " (" + command.getCommandSpec().qualifiedName() + " --help explains)");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof EarshotException) {
            return fail(command, String.valueOf(e.getMessage()));
        }
        throw e;
    }

    private static int fail(CommandLine command, String message) {
        command.getErr().println("earshot: " + message.replaceAll("\\s*\\R\\s*", " "));
        return ExitCode.USAGE;
    }
}
