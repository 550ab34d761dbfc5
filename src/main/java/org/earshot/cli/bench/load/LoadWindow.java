package org.earshot.cli.bench.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;

/** What was measured within a span of time. Safe for use by several threads. */
final class LoadWindow {

    private static final double HALF = 0.5;
    private static final double MOST = 0.95;
    private static final double NEARLY_ALL = 0.99;

    private final long start = System.nanoTime();
    private final Latencies answers = new Latencies();
    private final Latencies media = new Latencies();
    private final AtomicInteger others = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();

    void replied(Request request, Reply reply, long nanos) {
        if (!reply.isOk()) {
            errors.incrementAndGet();
        } else if (request.isAnswer()) {
            answers.add(nanos);
        } else if (request.path().startsWith("/media/")) {
            media.add(nanos);
        } else {
            others.incrementAndGet();
        }
    }

    void failed() {
        errors.incrementAndGet();
    }

    int answers() {
        return answers.count();
    }

    int errors() {
        return errors.get();
    }

    /** In milliseconds: from the answer's sending to its acknowledgement. */
    double slowestAnswers() {
        return answers.percentile(NEARLY_ALL);
    }

    Map<String, Object> figures() {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seconds", seconds);
        figures.put("answers", answers.count());
        figures.put("answersPerSecond", answers.count() / seconds);
        figures.put("requestsPerSecond", (answers.count() + media.count() + others.get()) / seconds);
        figures.put("answerP50Ms", answers.percentile(HALF));
        figures.put("answerP95Ms", answers.percentile(MOST));
        figures.put("answerP99Ms", answers.percentile(NEARLY_ALL));
        figures.put("mediaP50Ms", media.percentile(HALF));
        figures.put("mediaP99Ms", media.percentile(NEARLY_ALL));
        figures.put("errors", errors.get());
        return figures;
    }
}
