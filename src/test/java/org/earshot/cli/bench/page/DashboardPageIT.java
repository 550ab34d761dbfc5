package org.earshot.cli.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.earshot.cli.bench.export.GeneratedAnswers;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small form of {@code bench dashboard}: whether it sees what it waits for, not how fast. */
class DashboardPageIT {

    private static final String SLUG = "dashboard-bench";

    @TempDir
    private Path folder;

    @Test
    void everyPageIsSeenFromItsFirstAnswerToItsLastFigure() throws IOException, InterruptedException, SQLException {
        RunningApplication application = RunningApplication.get();
        application.publish(new TonesStudy(SLUG).yaml());
        // More than are computed at once, so that figures come later.
        try (Connection connection = application.bean(DataSource.class).getConnection()) {
            new GeneratedAnswers(SLUG, 4_800).into(connection);
            connection.setAutoCommit(true);
        }
        URI url = URI.create(application.url());
        Path profile = Files.createDirectory(folder.resolve("browser"));
        Map<String, PageTimes> opened = new HashMap<>();
        try (BenchBrowser browser = BenchBrowser.launch(profile);
                DevToolsPages pages = new DevToolsPages(browser.address(), url);
                DevToolsPages.Page tab = pages.open(Network.FREE)) {
            ResearcherPage page = ResearcherPage.logIn(tab, RunningApplication.ADMIN_PASSWORD);
            for (DashboardPage shown : DashboardPage.all()) {
                opened.put(shown.name(), page.open(SLUG, shown));
            }
            assertThat(page.fetch("/api/studies/" + SLUG + "/evaluation")).isPositive();
        }
        assertThat(opened).hasSize(6).allSatisfy((name, times) -> {
            assertThat(times.requests()).isPositive();
            assertThat(times.first()).isPositive();
            assertThat(times.figures()).isGreaterThanOrEqualTo(times.first());
            assertThat(times.whole()).isGreaterThanOrEqualTo(times.figures());
        });
    }
}
