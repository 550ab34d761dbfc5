package org.earshot.app.job;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.earshot.Progress;
import org.earshot.database.DatabaseAway;
import org.earshot.database.Json;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobStore;

/** What the thread that does a job has of it. Not safe for use by several threads. */
public final class RunningJob implements Progress {

    /** As often as a page looks; what is said between is passed over. */
    private static final long WRITTEN_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Job attempt;
    private final JobStore store;
    private String stage = "";
    private long written;
    private boolean cancelled;
    private boolean lost;
    private Optional<String> result = Optional.empty();

    RunningJob(Job attempt, JobStore store) {
        this.attempt = attempt;
        this.store = store;
        this.cancelled = attempt.cancelling();
    }

    public Job job() {
        return attempt;
    }

    /** @throws JobStoppedException if the job must not go on */
    @Override
    public void report(String words, int done, int total) {
        if (!words.equals(stage) || System.nanoTime() - written > WRITTEN_EVERY_NANOS) {
            write(words, done, total);
        }
        if (isCancelled()) {
            throw new JobStoppedException();
        }
    }

    /** While the database is away nobody could read it, and what the work comes to will be kept when it is back. */
    private void write(String words, int done, int total) {
        try {
            lost = !store.report(attempt.id(), attempt.attempt(), words, done, total);
            cancelled = store.isCancelling(attempt.id());
            stage = words;
            written = System.nanoTime();
        } catch (RuntimeException e) {
            if (!DatabaseAway.isCauseOf(e)) {
                throw e;
            }
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled || lost || Thread.currentThread().isInterrupted();
    }

    /** Keeps what came of the job, as JSON, for whoever looks at it later. */
    public void keep(Object outcome) {
        result = Optional.of(Json.write(outcome));
    }

    Optional<String> result() {
        return result;
    }

    boolean isStoppedBySomebody() {
        return cancelled;
    }

    /** Whether another instance has begun it since. */
    boolean isLost() {
        return lost;
    }
}
