package org.earshot.cli;

import org.slf4j.LoggerFactory;

/** Logs of commands: warnings only, on standard error, so that standard output holds results alone. */
final class CommandLogging {

    private static final String PROPERTY = "logback.configurationFile";

    private CommandLogging() {}

    /** Must come before anything logs. The web application, where it is started, configures its own logging later. */
    static void toStandardError() {
        System.setProperty(PROPERTY, "org/earshot/cli/logback-commands.xml");
        LoggerFactory.getILoggerFactory();
        // Spring Boot would warn about it.
        System.clearProperty(PROPERTY);
    }
}
