package org.earshot.cli.bench.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.earshot.Progress;
import org.earshot.cli.bench.BenchFolder;
import org.earshot.cli.bench.BenchStudy;
import org.earshot.cli.bench.ServerProcess;
import org.earshot.cli.bench.export.GeneratedStudies;
import org.earshot.cli.bench.export.GeneratedStudies.Filled;
import org.earshot.cli.bench.page.DashboardRounds.Crowd;

/** Opens the pages of studies with many answers, and asks for their data, as a researcher does who is logged in. */
public final class DashboardRun {

    private static final List<String> ASKED =
            List.of("evaluation", "live", "export/responses.csv", "export/trials.csv");

    private final DashboardPlan plan;
    private final Crowd few;
    private final Crowd many;
    private final Crowd watched;

    public DashboardRun(DashboardPlan plan) {
        this.plan = plan;
        this.few = crowd("bench-dashboard-few", plan.fewer());
        this.many = crowd("bench-dashboard-many", plan.participants());
        this.watched = crowd("bench-dashboard-live", plan.live());
    }

    private Crowd crowd(String slug, int participants) {
        return new Crowd(BenchStudy.dashboard(slug, plan.trials()), participants);
    }

    /** @param told of every page and request: what it is, and the medians */
    public void run(Consumer<Map<String, Object>> told, Progress progress) throws IOException, InterruptedException {
        try (BenchFolder folder = BenchFolder.make()) {
            List<Filled> studies = List.of(filled(few), filled(many), filled(watched));
            progress.report("Publishing studies", 0, 1);
            new GeneratedStudies(folder)
                    .publish(studies.stream().map(Filled::study).toList());
            progress.report("Making answers", 0, 1);
            new GeneratedStudies(folder).fill(studies);
            progress.report("Starting the server", 0, 1);
            URI url = URI.create("http://127.0.0.1:" + folder.port());
            ServerProcess server = ServerProcess.launch(folder.lasting(), url, folder.log());
            try {
                server.awaitReady();
                browse(folder, url, told, progress);
            } finally {
                server.stop();
            }
        }
    }

    private Filled filled(Crowd crowd) {
        return new Filled(crowd.study(), (long) crowd.participants() * plan.trials());
    }

    private void browse(BenchFolder folder, URI url, Consumer<Map<String, Object>> told, Progress progress)
            throws IOException, InterruptedException {
        Path profile = Files.createDirectory(folder.folder().resolve("browser"));
        try (BenchBrowser browser = BenchBrowser.launch(profile);
                DevToolsPages pages = new DevToolsPages(browser.address(), url);
                DevToolsPages.Page tab = pages.open(Network.FREE)) {
            ResearcherPage page = ResearcherPage.logIn(tab, folder.lasting().password());
            DashboardRounds rounds = new DashboardRounds(url, plan.rounds(), told);
            for (DashboardPage shown : DashboardPage.all()) {
                progress.report("Opening " + shown.name(), 0, 1);
                rounds.compare(
                        shown.name(),
                        few,
                        shown.isLive() ? watched : many,
                        slug -> page.open(slug, shown).byName());
            }
            for (String asked : ASKED) {
                progress.report("Asking for " + asked, 0, 1);
                rounds.compare(
                        asked,
                        few,
                        asked.equals("live") ? watched : many,
                        slug -> Map.of("wholeMs", page.fetch("/api/studies/" + slug + "/" + asked)));
            }
        }
    }
}
