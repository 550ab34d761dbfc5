package org.earshot.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.earshot.EarshotException;
import org.earshot.cli.bench.MadeStudies.Filled;
import org.earshot.study.Progress;

/** Opens the pages of studies with many answers, and asks for their data, as a researcher does who is logged in. */
public final class DashboardRun {

    private static final String STUDIES = "/api/studies/";
    private static final int OK = 200;

    private final DashboardPlan plan;
    private final BenchStudy many;
    private final BenchStudy few;
    private final BenchStudy watched;

    public DashboardRun(DashboardPlan plan) {
        this.plan = plan;
        this.many = BenchStudy.dashboard("bench-dashboard-many", plan.trials());
        this.few = BenchStudy.dashboard("bench-dashboard-few", plan.trials());
        this.watched = BenchStudy.dashboard("bench-dashboard-live", plan.trials());
    }

    /** @param told of every page and request: what it is, and the medians */
    public void run(Consumer<Map<String, Object>> told, Progress progress) throws IOException, InterruptedException {
        try (BenchFolder folder = BenchFolder.make()) {
            MadeStudies studies = new MadeStudies(folder);
            progress.report("Publishing studies", 0, 1);
            studies.publish(List.of(many, few, watched));
            progress.report("Making answers", 0, 1);
            studies.fill(List.of(
                    filled(many, plan.participants()), filled(few, plan.fewer()), filled(watched, plan.live())));
            progress.report("Starting the server", 0, 1);
            ServerCommand command = folder.lasting();
            URI url = URI.create("http://127.0.0.1:" + folder.port());
            ServerProcess server = ServerProcess.launch(command, url, folder.log());
            Path profile = Files.createDirectory(folder.folder().resolve("browser"));
            try {
                server.awaitReady();
                try (BenchBrowser browser = BenchBrowser.launch(profile);
                        DevToolsPages pages = new DevToolsPages(browser.address(), url);
                        DevToolsPages.Page page = pages.open(Network.FREE)) {
                    logIn(page, command.password());
                    measure(page, url, told, progress);
                }
            } finally {
                server.stop();
            }
        }
    }

    private Filled filled(BenchStudy study, int participants) {
        return new Filled(study, (long) participants * plan.trials());
    }

    /** Sends the form without leaving the page; whoever leaves it meanwhile would not hear how it went. */
    private static void logIn(DevToolsPages.Page page, String password) throws IOException, InterruptedException {
        page.navigate("/login");
        double status = page.number("new Promise(done => { const look = () => {"
                + " const name = document.querySelector('#username'); if (!name) { setTimeout(look, 20); return; }"
                + " name.value = 'admin'; document.querySelector('#password').value = '" + password + "';"
                + " fetch('/login', {method: 'POST', body: new URLSearchParams(new FormData(name.form))})"
                + ".then(reply => done(reply.url.includes('error') ? 401 : reply.status)); }; look(); })");
        if (status != OK) {
            throw new EarshotException("The researcher could not log in: " + status);
        }
    }

    private void measure(
            DevToolsPages.Page page, URI url, Consumer<Map<String, Object>> told, Progress progress)
            throws IOException, InterruptedException {
        List<DashboardPage> pages = DashboardPage.all();
        for (DashboardPage one : pages) {
            progress.report("Opening " + one.name(), 0, 1);
            boolean live = one.equals(DashboardPage.live());
            Map<String, Double> fewTimes = opened(page, url, few, plan.fewer(), one, told);
            Map<String, Double> manyTimes =
                    opened(page, url, live ? watched : many, live ? plan.live() : plan.participants(), one, told);
            told.accept(ratios(one.name(), fewTimes, manyTimes));
        }
        for (String request : List.of("evaluation", "live", "export/responses.csv", "export/trials.csv")) {
            progress.report("Asking for " + request, 0, 1);
            Map<String, Double> fewTimes = asked(page, url, few, plan.fewer(), request, told);
            Map<String, Double> manyTimes = asked(page, url, many, plan.participants(), request, told);
            told.accept(ratios(request, fewTimes, manyTimes));
        }
    }

    private Map<String, Double> opened(
            DevToolsPages.Page page,
            URI url,
            BenchStudy study,
            int participants,
            DashboardPage opened,
            Consumer<Map<String, Object>> told)
            throws IOException, InterruptedException {
        List<Map<String, Double>> fresh = new ArrayList<>();
        List<Map<String, Double>> again = new ArrayList<>();
        try (NewAnswers answers = new NewAnswers(url, study.slug())) {
            for (int round = 0; round <= plan.rounds(); round++) {
                answers.give();
                fresh.add(PageTimes.of(page, study.slug(), opened).byName());
                again.add(PageTimes.of(page, study.slug(), opened).byName());
            }
        }
        return told(told, opened.name(), participants, fresh, again);
    }

    private Map<String, Double> asked(
            DevToolsPages.Page page,
            URI url,
            BenchStudy study,
            int participants,
            String request,
            Consumer<Map<String, Object>> told)
            throws IOException, InterruptedException {
        String fetch = "(async () => { const start = performance.now(); const reply = await fetch('" + STUDIES
                + study.slug() + "/" + request
                + "'); await reply.arrayBuffer(); return reply.ok ? performance.now() - start : -1; })()";
        List<Map<String, Double>> fresh = new ArrayList<>();
        List<Map<String, Double>> again = new ArrayList<>();
        try (NewAnswers answers = new NewAnswers(url, study.slug())) {
            for (int round = 0; round <= plan.rounds(); round++) {
                answers.give();
                fresh.add(Map.of("wholeMs", page.number(fetch)));
                again.add(Map.of("wholeMs", page.number(fetch)));
            }
        }
        return told(told, request, participants, fresh, again);
    }

    private static Map<String, Double> told(
            Consumer<Map<String, Object>> told,
            String what,
            int participants,
            List<Map<String, Double>> fresh,
            List<Map<String, Double>> again) {
        Map<String, Double> medians = medians(fresh);
        told.accept(line(what, participants, "after a new answer", medians));
        told.accept(line(what, participants, "again", medians(again)));
        return medians;
    }

    private static Map<String, Object> line(String what, int participants, String when, Map<String, Double> medians) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("opened", what);
        line.put("participants", participants);
        line.put("when", when);
        line.putAll(medians);
        return line;
    }

    /** Without the first, which warms up. */
    private static Map<String, Double> medians(List<Map<String, Double>> rounds) {
        Map<String, Double> medians = new LinkedHashMap<>();
        rounds.getFirst().keySet().forEach(name -> {
            double[] sorted = rounds.stream()
                    .skip(1)
                    .mapToDouble(round -> round.getOrDefault(name, Double.NaN))
                    .sorted()
                    .toArray();
            medians.put(name, (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
        });
        return medians;
    }

    private static Map<String, Object> ratios(String what, Map<String, Double> few, Map<String, Double> many) {
        Map<String, Object> ratios = new LinkedHashMap<>();
        ratios.put("ratio", what);
        many.forEach((name, value) ->
                ratios.put(name.replace("Ms", "ManyToFew"), value / few.getOrDefault(name, Double.NaN)));
        return ratios;
    }
}
