package org.earshot.cli.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageStartIT {

    private static final long ALLOWED_BYTES = 350_000;

    @TempDir
    private Path folder;

    @Test
    void pageComesToItsFirstTrialAndStaysLight() throws IOException, InterruptedException {
        RunningApplication application = RunningApplication.get();
        application.publish(new TonesStudy("page-start", "soundCheck: false")
                .yaml()
                .replace("practice: 1", "practice: 0")
                .replaceAll("(?s)demographics:.*(?=soundCheck)", ""));
        Path profile = Files.createDirectory(folder.resolve("browser"));
        List<FirstTrial> measured =
                new PageStart(URI.create(application.url()), "page-start").run(profile, Network.FREE, 1);
        assertThat(measured).singleElement().satisfies(one -> {
            assertThat(one.bytes()).isBetween(20_000L, ALLOWED_BYTES);
            assertThat(one.mediaBytes()).isPositive();
            assertThat(one.trialMs()).isPositive();
            assertThat(one.mediaMs()).isGreaterThanOrEqualTo(one.trialMs());
        });
    }
}
