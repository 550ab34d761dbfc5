package org.earshot.database.job;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps jobs. Safe for use by several threads and instances; every method is one transaction, or joins one. */
@Component
@Transactional
public class JobStore {

    private final JobRepository jobs;
    private final Clock clock;

    JobStore(JobRepository jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Keeps a new job, in the place of those of its queue that were about the same and have ended.
     *
     * @throws DataIntegrityViolationException if one about the same is unfinished
     */
    public Job add(JobKind kind, String subject, String title, String parameters, String startedBy) {
        jobs.removeEnded(kind.queue(), subject);
        return jobs.saveAndFlush(
                        new JobEntity(UUID.randomUUID(), kind, subject, title, parameters, startedBy, clock.instant()))
                .value();
    }

    @Transactional(readOnly = true)
    public Optional<Job> find(UUID id) {
        return jobs.findById(id).map(JobEntity::value);
    }

    /** The one that goes on, or else the last one. */
    @Transactional(readOnly = true)
    public Optional<Job> latest(JobQueue queue, String subject) {
        return jobs.findFirstByQueueAndSubjectOrderByQueuedAtDesc(queue, subject)
                .map(JobEntity::value);
    }

    /** @return none: it has ended, or was forgotten */
    public Optional<Job> begin(UUID id) {
        return jobs.lock(id).filter(JobEntity::isUnfinished).map(job -> {
            job.begin(clock.instant());
            return job.value();
        });
    }

    /** @return whether the attempt is still the one that counts */
    public boolean report(UUID id, int attempt, String stage, int done, int total) {
        return jobs.report(id, attempt, stage, done, total) > 0;
    }

    @Transactional(readOnly = true)
    public boolean isCancelling(UUID id) {
        return jobs.isCancelling(id).orElse(false);
    }

    /** Asks it to end at its next step. */
    public void cancel(UUID id) {
        jobs.cancel(id);
    }

    /**
     * Ends an attempt.
     *
     * @param reasons why it failed, in words
     * @param result as JSON
     * @return none: it has ended otherwise, or there has been another attempt since
     */
    public Optional<Job> end(Job attempt, JobState how, List<String> reasons, Optional<String> result) {
        Optional<JobEntity> current = jobs.lock(attempt.id())
                .filter(JobEntity::isUnfinished)
                .filter(job -> job.value().attempt() == attempt.attempt());
        current.ifPresent(job -> {
            job.end(how, reasons, result, clock.instant());
            jobs.unschedule(attempt.id().toString());
        });
        return current.map(JobEntity::value);
    }

    /** Takes what has ended or is gone out of the schedule. */
    public void unschedule(UUID id) {
        jobs.unschedule(id.toString());
    }

    /** Forgets what became of those that have ended. */
    public void forget(JobQueue queue, String subject) {
        jobs.removeEnded(queue, subject);
    }

    /** The same with those about anything that ended so long ago. */
    public void forgetOlder(JobQueue queue, Duration age) {
        jobs.removeEndedBefore(queue, clock.instant().minus(age));
    }

    /** Lets everything that an instance has taken on be taken on again; for when it is known that no instance is left. */
    public int release() {
        return jobs.release();
    }
}
