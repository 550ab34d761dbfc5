package org.earshot.app.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.EarshotException;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.database.Json;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.database.job.JobQueue;
import org.earshot.database.job.JobState;
import org.earshot.database.job.JobStore;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Long work: started, looked at and stopped on any instance, done on one of them. It goes on when the page is left, and it is begun again
 * when its instance goes away. Safe for use by several threads.
 */
@Service
public class Jobs {

    private static final long LOOK_EVERY_MS = 50;

    private final JobStore store;
    private final JobSchedulers schedulers;
    private final JobEnd end;
    private final CurrentResearcher researcher;
    private final TransactionTemplate transaction;

    Jobs(
            JobStore store,
            JobSchedulers schedulers,
            JobEnd end,
            CurrentResearcher researcher,
            TransactionTemplate transaction) {
        this.store = store;
        this.schedulers = schedulers;
        this.end = end;
        this.researcher = researcher;
        this.transaction = transaction;
    }

    /**
     * Starts a job on behalf of the researcher who is logged in, within the caller's transaction if there is one.
     *
     * @param subject what it is about, such as a study's slug
     * @param title what is worked on, as a page's heading names it
     * @param parameters written as JSON, for the handler
     * @throws JobGoesOnException if one of the same queue goes on about the same
     */
    public Job start(JobKind kind, String subject, String title, Object parameters) {
        try {
            return transaction.execute(status -> startNow(kind, subject, title, Json.write(parameters)));
        } catch (DataIntegrityViolationException e) { // another instance was faster
            throw unfinished(kind.queue(), subject)
                    .<RuntimeException>map(JobGoesOnException::new)
                    .orElse(e);
        }
    }

    private Job startNow(JobKind kind, String subject, String title, String parameters) {
        unfinished(kind.queue(), subject).ifPresent(running -> {
            throw new JobGoesOnException(running);
        });
        Job added = store.add(kind, subject, title, parameters, researcher.name());
        schedulers.schedule(added);
        return added;
    }

    /** The one of a queue that goes on about something, or else what became of the last one. */
    public Optional<Job> latest(JobQueue queue, String subject) {
        return store.latest(queue, subject);
    }

    /** How one is that was started here or elsewhere. */
    public Optional<Job> find(UUID id) {
        return store.find(id);
    }

    /** The one that goes on. */
    public Optional<Job> unfinished(JobQueue queue, String subject) {
        return latest(queue, subject).filter(Job::isUnfinished);
    }

    /** Has a job end at its next step, or at once if it still waits; what it has done so far stays. */
    public void cancel(Job job) {
        transaction.executeWithoutResult(status -> {
            store.cancel(job.id());
            if (job.state() == JobState.QUEUED) {
                end.end(job, JobState.CANCELLED, List.of(), Optional.empty());
            }
        });
    }

    /**
     * Waits until a job has ended.
     *
     * @throws EarshotException if it does not in time, or the thread is interrupted
     */
    public void awaitEnd(Job job, Duration longest) {
        long last = System.nanoTime() + longest.toNanos();
        while (isUnfinished(job.id())) {
            if (System.nanoTime() > last) {
                throw new EarshotException("'" + job.title() + "' does not come to an end");
            }
            pause(job);
        }
    }

    private boolean isUnfinished(UUID id) {
        return find(id).filter(Job::isUnfinished).isPresent();
    }

    private static void pause(Job job) {
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EarshotException("Interrupted while '" + job.title() + "' was waited for", e);
        }
    }

    /** Forgets what became of those of a queue that ended so long ago. */
    public void forgetOlder(JobQueue queue, Duration age) {
        store.forgetOlder(queue, age);
    }

    /** Forgets what became of the last one. */
    public void forget(JobQueue queue, String subject) {
        store.forget(queue, subject);
    }
}
