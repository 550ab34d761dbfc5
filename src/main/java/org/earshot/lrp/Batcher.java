package org.earshot.lrp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.earshot.EarshotException;

/**
 * Puts requests of several threads together, because a run of sixteen inputs takes far less than sixteen runs.
 *
 * <p>One run goes on at a time. A request that comes while nothing runs starts at once; what comes meanwhile waits, and when the
 * run ends, one of those who wait takes the oldest request and all that fit in with it, of the same signature, and runs them for
 * everybody. There is no thread of its own and no delay.
 *
 * <p>Every caller waits for its result, so no more is queued than there are callers, and only the inputs of the run that goes on
 * are copied: memory stays bounded however many ask.
 *
 * <p>If a run fails, each of its requests is tried alone, so that only those fail that cannot be run.
 */
final class Batcher implements AutoCloseable {

    private final BatchRunner graph;
    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Request> waiting = new ArrayDeque<>();
    private boolean running;
    private boolean closed;

    /** @param most inputs in a run; no request may have more */
    Batcher(BatchRunner graph, int most) {
        this.graph = graph;
        this.most = most;
    }

    /**
     * The outputs of {@code rows}, once they have been run.
     *
     * @throws EarshotException if the graph refuses these rows, if the batcher is or gets closed, or if the thread is interrupted
     *     while it waits; it stays interrupted
     */
    List<Row> run(String signature, List<Row> rows) {
        if (rows.size() > most) {
            throw new IllegalArgumentException(rows.size() + " inputs are more than the " + most + " of a run");
        }
        Request mine = new Request(signature, rows);
        lock.lock();
        try {
            waiting.add(mine);
            while (!mine.answer.isDone()) {
                if (closed && waiting.contains(mine)) {
                    throw new EarshotException("The network was closed before it answered");
                }
                if (running) {
                    changed.await();
                } else {
                    runNext();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EarshotException("The thread was interrupted while it waited for the network", e);
        } finally {
            waiting.remove(mine);
            lock.unlock();
        }
        return mine.result();
    }

    /** Runs the oldest requests; the lock is free meanwhile. */
    private void runNext() {
        List<Request> batch = takeBatch();
        running = true;
        lock.unlock();
        try {
            answer(batch);
        } finally {
            lock.lock();
            running = false;
            changed.signalAll();
        }
    }

    private List<Request> takeBatch() {
        List<Request> batch = new ArrayList<>();
        int rows = 0;
        for (Iterator<Request> left = waiting.iterator(); left.hasNext() && rows < most; ) {
            Request request = left.next();
            boolean sameKind = batch.isEmpty() || request.signature.equals(batch.getFirst().signature);
            if (sameKind && rows + request.rows.size() <= most) {
                batch.add(request);
                rows += request.rows.size();
                left.remove();
            }
        }
        return batch;
    }

    private void answer(List<Request> batch) {
        try {
            List<Row> together =
                    batch.stream().flatMap(request -> request.rows.stream()).toList();
            List<Row> results = graph.run(batch.getFirst().signature, together);
            int from = 0;
            for (Request request : batch) {
                int to = from + request.rows.size();
                request.answer.complete(List.copyOf(results.subList(from, to)));
                from = to;
            }
        } catch (RuntimeException | Error e) {
            if (batch.size() == 1) {
                batch.getFirst().answer.completeExceptionally(e);
            } else {
                batch.forEach(request -> answer(List.of(request)));
            }
        }
    }

    /** How many requests wait; those that run do not. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the run that goes on end; requests that still wait fail, and later ones are refused. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            while (running) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Not a record: two requests for the same thing are two. */
    private static final class Request {

        private final String signature;
        private final List<Row> rows;
        private final CompletableFuture<List<Row>> answer = new CompletableFuture<>();

        Request(String signature, List<Row> rows) {
            this.signature = signature;
            this.rows = rows;
        }

        List<Row> result() {
            if (answer.isCompletedExceptionally()) {
                Throwable cause = answer.exceptionNow();
                throw cause instanceof EarshotException refusal
                        ? refusal
                        : new EarshotException("The network's graph could not be run: " + cause, cause);
            }
            return answer.resultNow();
        }
    }
}
