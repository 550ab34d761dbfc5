package org.earshot.cli.bench.chaos;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.app.scripted.Acknowledged;
import org.earshot.app.scripted.Ledger;
import org.earshot.app.scripted.Outbox;
import org.earshot.app.scripted.Pauses;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.ScriptedParticipant;
import org.earshot.app.scripted.SeededAnswers;
import org.earshot.cli.bench.BenchResearcher;
import org.earshot.cli.bench.BenchStudy;
import org.earshot.cli.bench.HttpConnection;
import org.earshot.cli.bench.ServerCommand;

/**
 * Scripted participants take a study through a bad network while server and database are killed; afterwards everything that
 * was acknowledged has to be there exactly once, nothing else, and every session has to have come to its end.
 */
public final class ChaosRun {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LONGEST_PAUSE_MILLIS = 1500;
    private static final int MOST_SHOWN = 20;

    private final ChaosPlan plan;
    private final BenchStudy study;
    private final Path data;
    private final RestartableServer server;
    private final BenchResearcher researcher;
    private final Ledger ledger = new Ledger();
    private final UnreliableTransport.Counts counts = new UnreliableTransport.Counts();
    private final AtomicInteger sessions = new AtomicInteger();
    private volatile boolean over;

    /**
     * @param command starts the server at the port, on the data folder
     * @param log of the server
     */
    public ChaosRun(ChaosPlan plan, BenchStudy study, ServerCommand command, int port, Path data, Path log) {
        this.plan = plan;
        this.study = study;
        this.data = data;
        this.researcher = new BenchResearcher(URI.create("http://127.0.0.1:" + port), command.password());
        this.server = new RestartableServer(command, URI.create("http://127.0.0.1:" + port), log);
    }

    /** Takes as long as the kills do: some seconds each. */
    public ChaosReport run(Progress progress) throws InterruptedException, IOException {
        SplittableRandom random = new SplittableRandom(plan.seed());
        long start = System.nanoTime();
        try (CuttingProxy proxy = CuttingProxy.before(server.url().getPort(), plan.seed())) {
            progress.report("Publishing", 0, 1);
            server.awaitReady();
            researcher.publish(study.slug(), study.yaml());
            restartInOrder();
            KillSchedule kills = new KillSchedule(server, new DatabaseProcesses(data), random.split());
            try (ExecutorService strays = Executors.newVirtualThreadPerTaskExecutor();
                    ExecutorService participants = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < plan.participants(); i++) {
                    SplittableRandom own = random.split();
                    participants.execute(() -> takeSessions(proxy.url(), strays, own));
                }
                try {
                    kills.run(plan.kills(), progress);
                } finally {
                    over = true;
                    proxy.calmDown();
                }
            }
            progress.report("Checking", 0, 1);
            return report(proxy, kills, Duration.ofNanos(System.nanoTime() - start));
        } finally {
            server.stop();
        }
    }

    /** So that Java keeps its classes in an archive, where it is told to. */
    private void restartInOrder() throws InterruptedException {
        server.stop();
        server.launch();
        server.awaitReady();
    }

    private void takeSessions(URI url, ExecutorService strays, SplittableRandom random) {
        Supplier<HttpConnection> connections = () -> new HttpConnection(url, TIMEOUT);
        try {
            while (!over) {
                String name = "participant-" + sessions.incrementAndGet();
                SplittableRandom pauses = random.split();
                Pauses briefly = (state, responseTimeMs) -> Duration.ofMillis(pauses.nextInt(LONGEST_PAUSE_MILLIS));
                new ScriptedParticipant(
                                name,
                                study.slug(),
                                new UnreliableTransport(connections, strays, random.split(), ledger, counts),
                                new SeededAnswers(name, random.split()),
                                briefly,
                                ledger,
                                PATIENCE,
                                InstantSource.system())
                        .takeSession();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            ledger.fault("A participant ended with " + e);
        }
    }

    private ChaosReport report(CuttingProxy proxy, KillSchedule kills, Duration time) throws InterruptedException {
        List<NamedCsvRecord> participants = researcher.export(study.slug(), "participants.csv");
        List<Acknowledged> acknowledged = ledger.answers();
        LedgerCheck check = LedgerCheck.compare(
                acknowledged.stream()
                        .filter(answer -> answer.phase().equals("trial") && !answer.told())
                        .map(ExportedAnswer::of)
                        .toList(),
                exported(participants, researcher.export(study.slug(), "responses.csv")));
        SessionCheck whole = SessionCheck.of(ledger, study, participants);
        repeatAll(acknowledged);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("minutes", time.toSeconds() / 60.0);
        figures.put("kills", kills.all());
        figures.put("killsOfServer", kills.servers());
        figures.put("killsOfServerWhileStarting", kills.serversWhileStarting());
        figures.put("killsOfDatabase", kills.postmasters());
        figures.put("killsOfDatabaseConnection", kills.backends());
        figures.put("cutRequests", proxy.cutRequests());
        figures.put("cutResponses", proxy.cutResponses());
        figures.put("delays", proxy.delays());
        figures.put("lostReplies", counts.lostReplies.get());
        figures.put("askedToWait", counts.askedToWait.get());
        figures.put("sentTwiceAtOnce", counts.repeated.get());
        figures.put("sentAgainLater", counts.late.get());
        figures.put("otherAnswerFromSecondTab", counts.secondTab.get());
        figures.put("otherAnswerLater", counts.lateOtherwise.get());
        figures.put("sessions", sessions.get());
        figures.put("sessionsFinished", ledger.finished().size());
        figures.put("answersAcknowledged", acknowledged.size());
        figures.put("answersLost", check.lost().size());
        figures.put("answersDoubled", check.doubled().size());
        figures.put("answersAltered", check.altered().size());
        figures.put("answersUnknown", check.unknown().size());
        return new ChaosReport(figures, wrong(check, whole));
    }

    private List<String> wrong(LedgerCheck check, SessionCheck whole) {
        List<String> wrong = new ArrayList<>();
        check.lost().stream().limit(MOST_SHOWN).forEach(place -> wrong.add("lost: " + place));
        check.doubled().stream().limit(MOST_SHOWN).forEach(place -> wrong.add("doubled: " + place));
        check.altered().stream().limit(MOST_SHOWN).forEach(place -> wrong.add("altered: " + place));
        check.unknown().stream().limit(MOST_SHOWN).forEach(place -> wrong.add("unknown: " + place));
        wrong.addAll(whole.wrong());
        wrong.addAll(ledger.faults());
        if (ledger.finished().size() != sessions.get()) {
            wrong.add((sessions.get() - ledger.finished().size()) + " sessions could not be finished");
        }
        return wrong;
    }

    private List<ExportedAnswer> exported(List<NamedCsvRecord> participants, List<NamedCsvRecord> responses) {
        Map<String, String> names = new HashMap<>();
        participants.forEach(row -> names.put(row.getField("session"), row.getField("question_" + study.name())));
        return responses.stream()
                .map(row -> new ExportedAnswer(
                        new ExportedAnswer.Place(
                                names.getOrDefault(row.getField("session"), "nobody"),
                                Integer.parseInt(row.getField("position"))),
                        row.getField("answer"),
                        row.getField("second_choice"),
                        row.getField("confidence"),
                        ExportedAnswer.number(row.getField("response_time_ms")),
                        row.getField("plays")))
                .toList();
    }

    /** Practice and events are in no table: the same content again is welcome and another one is refused. */
    private void repeatAll(List<Acknowledged> acknowledged) throws InterruptedException {
        try (HttpConnection connection = new HttpConnection(server.url(), TIMEOUT)) {
            Outbox outbox = new Outbox(connection, PATIENCE, InstantSource.system());
            for (Acknowledged answer : acknowledged) {
                Reply same = outbox.deliver(answer.request()).reply();
                Reply other = outbox.deliver(UnreliableTransport.otherwise(answer.request()))
                        .reply();
                if (same.status() != 200 || other.status() != 409) {
                    ledger.fault(answer.participant() + "'s answer has another content than was acknowledged ("
                            + same.status() + ", " + other.status() + ")");
                }
            }
        } catch (EarshotException e) {
            ledger.fault("Repeating an answer got " + e.getMessage());
        }
    }
}
