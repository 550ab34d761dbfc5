package org.earshot.app.library;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.earshot.EarshotException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work of minutes in the background, one piece at a time. It goes on when the page is left; how far it is, or how the last one
 * ended, is there for whoever opens the page. Safe for use by several threads.
 *
 * @param <T> what comes of it
 */
public final class LongWork<T> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

    private final AtomicReference<State<T>> state = new AtomicReference<>(new State.Idle<>());
    private final ExecutorService worker;

    /** @param name of the thread */
    LongWork(String name) {
        worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name(name)
                .priority(Thread.MIN_PRIORITY)
                .factory());
    }

    /** How far the work is. */
    public sealed interface State<T> {

        /** Nothing was started since the application was. */
        record Idle<T>() implements State<T> {}

        /**
         * @param title what is worked on
         * @param stage what is being done with it, in words
         * @param total 0 where it is not known
         * @param stopping whether it was asked to end
         */
        record Running<T>(String title, String stage, int done, int total, boolean stopping) implements State<T> {}

        record Done<T>(String title, T result) implements State<T> {}

        /** Somebody stopped it. */
        record Stopped<T>(String title) implements State<T> {}

        /** @param reasons in words, at least one */
        record Failed<T>(String title, List<String> reasons) implements State<T> {}
    }

    /** A piece of work. */
    @FunctionalInterface
    public interface Task<T> {

        T run(Steps steps);
    }

    /** Hears how far the work is, and ends it by an exception where it was stopped. */
    @FunctionalInterface
    public interface Steps {

        void report(String stage, int done, int total);
    }

    public State<T> state() {
        return state.get();
    }

    public boolean isRunning() {
        return state() instanceof State.Running;
    }

    /**
     * Starts a piece of work.
     *
     * @param title what is worked on, as a page's heading names it
     * @throws EarshotException if another one goes on
     */
    public void start(String title, Task<T> task) {
        State<T> waiting = new State.Running<>(title, "Starting", 0, 0, false);
        State<T> before = state.getAndUpdate(now -> now instanceof State.Running ? now : waiting);
        if (before instanceof State.Running<T> running) {
            throw new EarshotException("'" + running.title() + "' goes on; one is done after the other");
        }
        worker.execute(() -> state.set(outcome(title, task)));
    }

    /** Asks the work that goes on to end at its next step; what it has done so far stays. */
    public void stop() {
        state.updateAndGet(now -> now instanceof State.Running<T> running
                ? new State.Running<>(running.title(), running.stage(), running.done(), running.total(), true)
                : now);
    }

    private State<T> outcome(String title, Task<T> task) {
        try {
            return new State.Done<>(title, task.run(this::step));
        } catch (StoppedException e) {
            return new State.Stopped<>(title);
        } catch (EarshotException e) {
            LOG.warn("'{}' failed: {}", title, e.getMessage());
            return new State.Failed<>(title, ErrorReasons.of(e));
        } catch (RuntimeException | Error e) {
            LOG.error("'{}' failed", title, e);
            return new State.Failed<>(title, List.of("Something went wrong inside Earshot; its log says what."));
        }
    }

    private void step(String stage, int done, int total) {
        State<T> now = state.updateAndGet(old -> old instanceof State.Running<T> running
                ? new State.Running<>(running.title(), stage, done, total, running.stopping())
                : old);
        if (Thread.currentThread().isInterrupted() || (now instanceof State.Running<T> running && running.stopping())) {
            throw new StoppedException();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private static final class StoppedException extends EarshotException {

        StoppedException() {
            super("Stopped");
        }
    }
}
