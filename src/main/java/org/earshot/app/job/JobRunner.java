package org.earshot.app.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.earshot.EarshotException;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.database.DatabaseAway;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobState;
import org.earshot.database.job.JobStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does one attempt of a job, in the thread of a scheduler, and keeps how it ended. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobStore store;
    private final JobEnd end;
    private final CurrentResearcher researcher;

    JobRunner(JobStore store, JobEnd end, CurrentResearcher researcher) {
        this.store = store;
        this.end = end;
        this.researcher = researcher;
    }

    /**
     * Begins a job that is not over yet.
     *
     * @param shuttingDown whether this instance is about to end
     * @throws JobPutOffException if it has to be begun again
     */
    void run(UUID id, BooleanSupplier shuttingDown) {
        store.begin(id).ifPresentOrElse(attempt -> attempt(attempt, shuttingDown), () -> store.unschedule(id));
    }

    private void attempt(Job attempt, BooleanSupplier shuttingDown) {
        RunningJob running = new RunningJob(attempt, store);
        try {
            if (running.isCancelled()) {
                throw new JobStoppedException();
            }
            researcher.actFor(attempt.startedBy(), () -> handle(end.handler(attempt), running));
            if (end.end(attempt, JobState.FINISHED, List.of(), running.result())) {
                LOG.info("{}: done", attempt.title());
            }
        } catch (InterruptedException | RuntimeException | Error e) {
            boolean outside = shuttingDown.getAsBoolean() || DatabaseAway.isCauseOf(e);
            if (outside && !running.isStoppedBySomebody()) {
                throw new JobPutOffException(attempt, e);
            }
            if (!running.isLost()) {
                failed(attempt, running, e);
            }
        } finally {
            Thread.interrupted(); // the thread is used again
        }
    }

    private static <P> void handle(JobHandler<P> handler, RunningJob running) throws InterruptedException {
        handler.run(running.job().parameters(handler.parameters()), running);
    }

    private void failed(Job attempt, RunningJob running, Throwable failure) {
        if (running.isStoppedBySomebody()) {
            LOG.info("{}: stopped", attempt.title());
            end.end(attempt, JobState.CANCELLED, List.of(), running.result());
        } else if (failure instanceof EarshotException refusal) {
            LOG.warn("{}: failed: {}", attempt.title(), refusal.getMessage());
            end.end(attempt, JobState.FAILED, ErrorReasons.of(refusal), Optional.empty());
        } else {
            LOG.error("{}: failed", attempt.title(), failure);
            end.end(
                    attempt,
                    JobState.FAILED,
                    List.of("Something went wrong inside Earshot; its log says what."),
                    Optional.empty());
        }
    }
}
