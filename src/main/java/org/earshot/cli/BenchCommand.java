package org.earshot.cli;

import picocli.CommandLine.Command;

/** {@code bench}: how fast things are, as ratios that can be compared between computers. */
@Command(
        name = "bench",
        description = "Benchmarks; each prints the ratio that matters.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BenchChaosCommand.class,
            BenchDashboardCommand.class,
            BenchExportCommand.class,
            BenchLrpCommand.class,
            BenchParticipantsCommand.class,
            BenchSoakCommand.class,
            BenchStartCommand.class
        })
public final class BenchCommand {}
