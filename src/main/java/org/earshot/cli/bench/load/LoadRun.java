package org.earshot.cli.bench.load;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.earshot.Progress;
import org.earshot.app.scripted.HumanPauses;
import org.earshot.app.scripted.Ledger;
import org.earshot.app.scripted.ScriptedParticipant;
import org.earshot.app.scripted.SeededAnswers;
import org.earshot.cli.bench.BenchStudy;
import org.earshot.cli.bench.HttpConnection;

/** Scripted participants with the pauses of people take a study, each over a connection of its own. */
public final class LoadRun {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** So that they do not all answer at once. */
    private static final int ARRIVALS_PER_SECOND = 15;

    private static final int LOOKS_PER_WINDOW = 20;

    private final LoadPlan plan;
    private final BenchStudy study;
    private final URI url;
    private final Supplier<Optional<Duration>> processorTime;
    private final Ledger ledger = new Ledger();
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicReference<LoadWindow> window = new AtomicReference<>(new LoadWindow());
    private volatile boolean over;

    /** @param processorTime that the server has used so far, where it is known */
    public LoadRun(LoadPlan plan, BenchStudy study, URI url, Supplier<Optional<Duration>> processorTime) {
        this.plan = plan;
        this.study = study;
        this.url = url;
        this.processorTime = processorTime;
    }

    /** All at once: they arrive, warm the server up for a quarter of the time, and are measured. */
    public Map<String, Object> run(Progress progress) throws InterruptedException {
        return withParticipants(crowd -> {
            crowd.grow(plan.participants(), progress);
            Thread.sleep(plan.time().dividedBy(4));
            return measure(plan.participants(), progress);
        });
    }

    /** More and more, until answers are too slow or something fails; every step is shown. */
    public Map<String, Object> untilLimit(int step, Consumer<Map<String, Object>> shown, Progress progress)
            throws InterruptedException {
        return withParticipants(crowd -> {
            Map<String, Object> last = Map.of();
            for (int participants = step; ; participants += step) {
                crowd.grow(step, progress);
                Map<String, Object> figures = measure(participants, progress);
                shown.accept(figures);
                if (window.get().slowestAnswers() > LoadPlan.BEARABLE_MS
                        || window.get().errors() > 0) {
                    Map<String, Object> limit = new LinkedHashMap<>();
                    limit.put("bearable", last.getOrDefault("participants", 0));
                    limit.put("tooMany", participants);
                    return limit;
                }
                last = figures;
            }
        });
    }

    /** What participants met that must never be. */
    public List<String> faults() {
        return ledger.faults();
    }

    private Map<String, Object> measure(int participants, Progress progress) throws InterruptedException {
        LoadWindow measured = new LoadWindow();
        window.set(measured);
        Optional<Duration> before = processorTime.get();
        for (int look = 0; look < LOOKS_PER_WINDOW; look++) {
            progress.report(participants + " participants", look, LOOKS_PER_WINDOW);
            Thread.sleep(plan.time().dividedBy(LOOKS_PER_WINDOW));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("participants", participants);
        figures.putAll(measured.figures());
        before.flatMap(start -> processorTime.get().map(end -> end.minus(start)))
                .ifPresent(used -> figures.put("serverCpuMsPerAnswer", used.toMillis() / (double) measured.answers()));
        return figures;
    }

    /** Something that is done while participants come. */
    private interface Bench {
        Map<String, Object> run(Crowd crowd) throws InterruptedException;
    }

    private Map<String, Object> withParticipants(Bench bench) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                return bench.run(new Crowd(threads, new SplittableRandom(plan.seed())));
            } finally {
                over = true;
                threads.shutdownNow(); // whoever is in the middle of a session leaves
            }
        }
    }

    private final class Crowd {

        private final ExecutorService threads;
        private final SplittableRandom random;

        private Crowd(ExecutorService threads, SplittableRandom random) {
            this.threads = threads;
            this.random = random;
        }

        private void grow(int more, Progress progress) throws InterruptedException {
            for (int i = 0; i < more; i++) {
                SplittableRandom own = random.split();
                threads.execute(() -> takeSessions(own));
                progress.report("Arriving", i + 1, more);
                Thread.sleep(Duration.ofSeconds(1).dividedBy(ARRIVALS_PER_SECOND));
            }
        }
    }

    private void takeSessions(SplittableRandom random) {
        try {
            while (!over) {
                String name = "participant-" + plan.seed() + "-" + sessions.incrementAndGet();
                try (HttpConnection connection = new HttpConnection(url, TIMEOUT)) {
                    new ScriptedParticipant(
                                    name,
                                    study.slug(),
                                    new TimedTransport(connection, window),
                                    new SeededAnswers(name, random.split()),
                                    new HumanPauses(random.split()),
                                    ledger,
                                    PATIENCE,
                                    InstantSource.system())
                            .takeSession();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
