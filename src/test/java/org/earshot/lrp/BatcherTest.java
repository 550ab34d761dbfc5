package org.earshot.lrp;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.earshot.EarshotException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatcherTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HeldGraph graph = new HeldGraph();
    private final Batcher batcher = new Batcher(graph, 4);

    @AfterEach
    void end() {
        graph.release();
        threads.shutdownNow();
    }

    @Test
    void aRequestStartsAtOnceWhenNothingRuns() {
        graph.release();
        assertThat(value(batcher.run("a", List.of(row(1))))).isEqualTo(10);
        assertThat(graph.runs).containsExactly("a 1");
    }

    @Test
    void whatComesDuringARunIsRunTogether() throws Exception {
        Future<List<Row>> first = holdFirst();
        List<Future<List<Row>>> others = new ArrayList<>();
        for (int i = 2; i <= 6; i++) {
            others.add(ask("a", i));
        }
        graph.release();
        assertThat(value(first.get())).isEqualTo(10);
        for (int i = 2; i <= 6; i++) {
            assertThat(value(others.get(i - 2).get())).isEqualTo(10 * i);
        }
        assertThat(graph.runs).containsExactly("a 1", "a 4", "a 1");
    }

    @Test
    void requestsOfAnotherSignatureHaveTheirOwnRun() throws Exception {
        Future<List<Row>> first = holdFirst();
        List<Future<List<Row>>> others = List.of(ask("b", 2), ask("a", 3), ask("b", 4));
        graph.release();
        first.get();
        for (Future<List<Row>> other : others) {
            other.get();
        }
        assertThat(graph.runs).containsExactly("a 1", "b 2", "a 1");
    }

    @Test
    void aRequestThatCannotBeRunFailsAlone() throws Exception {
        Future<List<Row>> first = holdFirst();
        Future<List<Row>> good = ask("a", 2);
        Future<List<Row>> bad = ask("a", HeldGraph.REFUSED);
        Future<List<Row>> better = ask("a", 3);
        graph.release();
        first.get();
        assertThat(value(good.get())).isEqualTo(20);
        assertThat(value(better.get())).isEqualTo(30);
        assertThatThrownBy(bad::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(EarshotException.class)
                .hasMessage("refused");
    }

    @Test
    void anInterruptedCallerLeavesTheQueue() throws Exception {
        Future<List<Row>> first = holdFirst();
        CountDownLatch interrupted = new CountDownLatch(1);
        Thread caller = new Thread(() -> {
            try {
                batcher.run("a", List.of(row(2)));
            } catch (EarshotException e) {
                if (Thread.currentThread().isInterrupted()) {
                    interrupted.countDown();
                }
            }
        });
        caller.start();
        awaitWaiting(1);
        caller.interrupt();
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
        graph.release();
        first.get();
        assertThat(graph.runs).containsExactly("a 1");
    }

    @Test
    void closingEndsWhatRunsAndRefusesWhatWaits() throws Exception {
        Future<List<Row>> first = holdFirst();
        Future<List<Row>> waiting = ask("a", 2);
        Future<?> closing = threads.submit(batcher::close);
        assertThatThrownBy(waiting::get).hasMessageContaining("The network was closed before it answered");
        assertThat(closing.isDone()).isFalse();
        graph.release();
        closing.get();
        assertThat(value(first.get())).isEqualTo(10);
        assertThatThrownBy(() -> batcher.run("a", List.of(row(3))))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("closed");
    }

    private Future<List<Row>> holdFirst() throws InterruptedException {
        Future<List<Row>> first = threads.submit(() -> batcher.run("a", List.of(row(1))));
        assertThat(graph.entered.await(30, TimeUnit.SECONDS)).isTrue();
        return first;
    }

    /** Returns when the request waits, so that the order of several is known. */
    private Future<List<Row>> ask(String signature, float value) throws InterruptedException {
        int before = batcher.waiting();
        Future<List<Row>> answer = threads.submit(() -> batcher.run(signature, List.of(row(value))));
        awaitWaiting(before + 1);
        return answer;
    }

    private void awaitWaiting(int count) {
        await().atMost(ofSeconds(30)).pollInterval(ofMillis(1)).until(() -> batcher.waiting() >= count);
    }

    private static Row row(float value) {
        return new Row(Map.of("x", new float[] {value}));
    }

    private static float value(List<Row> rows) {
        return rows.getFirst().get("y")[0];
    }

    /** Gives ten times what it gets, once it is released; it refuses negative values. */
    private static final class HeldGraph implements BatchRunner {

        private static final float REFUSED = -1;

        private final List<String> runs = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        void release() {
            released.countDown();
        }

        @Override
        public List<Row> run(String signature, List<Row> rows) {
            entered.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (rows.stream().anyMatch(row -> row.get("x")[0] < 0)) {
                throw new EarshotException("refused");
            }
            runs.add(signature + " " + rows.size());
            return rows.stream()
                    .map(row -> new Row(Map.of("y", new float[] {10 * row.get("x")[0]})))
                    .toList();
        }
    }
}
