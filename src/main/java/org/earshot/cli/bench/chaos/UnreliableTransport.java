package org.earshot.cli.bench.chaos;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.earshot.EarshotException;
import org.earshot.app.scripted.Ledger;
import org.earshot.app.scripted.Outbox;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;
import org.earshot.app.scripted.Transport;
import org.earshot.cli.bench.HttpConnection;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A participant's connection with what else may happen to answers on their way: they are sent twice at once, again long
 * afterwards when others have overtaken them, or with another content from a second tab.
 */
final class UnreliableTransport implements Transport {

    private static final double TWICE = 0.15;
    private static final double SECOND_TAB = 0.05;
    private static final double LATER = 0.2;
    private static final double LATER_OTHERWISE = 0.05;
    private static final int LATEST_MILLIS = 3000;
    private static final int SOON_MILLIS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpConnection main;
    private final Supplier<HttpConnection> others;
    private final ExecutorService strays;
    private final SplittableRandom random;
    private final Ledger ledger;
    private final Counts counts;

    /** @param strays runs what is sent beside the participant's own connection */
    UnreliableTransport(
            Supplier<HttpConnection> connections,
            ExecutorService strays,
            SplittableRandom random,
            Ledger ledger,
            Counts counts) {
        this.main = connections.get();
        this.others = connections;
        this.strays = strays;
        this.random = random;
        this.ledger = ledger;
        this.counts = counts;
    }

    /** How often what happened. */
    static final class Counts {
        final AtomicInteger repeated = new AtomicInteger();
        final AtomicInteger late = new AtomicInteger();
        final AtomicInteger secondTab = new AtomicInteger();
        final AtomicInteger lateOtherwise = new AtomicInteger();
        final AtomicInteger askedToWait = new AtomicInteger();
        final AtomicInteger lostReplies = new AtomicInteger();
    }

    @Override
    public Reply send(Request request) throws IOException {
        if (request.isAnswer()) {
            before(request);
        }
        try {
            Reply reply = main.send(request);
            if (reply.isForLater()) {
                counts.askedToWait.incrementAndGet();
            } else if (request.isAnswer() && reply.isOk()) {
                afterwards(request);
            }
            return reply;
        } catch (IOException e) {
            counts.lostReplies.incrementAndGet();
            throw e;
        }
    }

    private void before(Request request) {
        if (random.nextDouble() < TWICE) {
            counts.repeated.incrementAndGet();
            stray(request, SOON_MILLIS, reply -> {});
        }
        if (random.nextDouble() < SECOND_TAB) {
            counts.secondTab.incrementAndGet();
            Request other = otherwise(request);
            stray(other, SOON_MILLIS, reply -> {
                if (reply.isOk()) {
                    ledger.answeredElsewhere(other);
                }
            });
        }
    }

    private void afterwards(Request request) {
        if (random.nextDouble() < LATER) {
            counts.late.incrementAndGet();
            stray(request, LATEST_MILLIS, reply -> expect(reply, 200, "a repeated answer"));
        }
        if (random.nextDouble() < LATER_OTHERWISE) {
            counts.lateOtherwise.incrementAndGet();
            stray(
                    otherwise(request),
                    LATEST_MILLIS,
                    reply -> expect(reply, 409, "another answer to an answered trial"));
        }
    }

    private void expect(Reply reply, int status, String what) {
        if (reply.status() != status) {
            ledger.fault(what + " was met with " + reply.status() + " instead of " + status);
        }
    }

    /** Sends it until there is an answer for good, and shows that. */
    private void stray(Request request, int withinMillis, Consumer<Reply> check) {
        Duration wait = Duration.ofMillis(random.nextInt(withinMillis));
        strays.execute(() -> {
            try (HttpConnection connection = others.get()) {
                Thread.sleep(wait);
                check.accept(new Outbox(connection, PATIENCE, InstantSource.system())
                        .deliver(request)
                        .reply());
            } catch (EarshotException e) {
                ledger.fault("a repeated request got " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** The same answer, given a millisecond later. */
    static Request otherwise(Request request) {
        ObjectNode body = (ObjectNode) JSON.readTree(request.body().orElse("{}"));
        body.put("responseTimeMs", body.path("responseTimeMs").asDouble() + 1);
        return Request.put(request.path(), JSON.convertValue(body, new TypeReference<Map<String, Object>>() {}));
    }
}
