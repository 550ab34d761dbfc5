package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresentVersionTest {

    @Test
    void classesWithoutAJarSayThatTheyAreInDevelopment() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("earshot in development");
    }
}
