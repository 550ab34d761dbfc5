package org.earshot.app.job;

import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;

/**
 * Does the jobs of one kind. A job whose instance goes away in the middle of it is begun again, so doing it twice has to come to the
 * same as doing it once. Safe for use by several threads.
 *
 * @param <P> what a job is started with; written as JSON
 */
public interface JobHandler<P> {

    JobKind kind();

    Class<P> parameters();

    /**
     * Does a job; an {@link org.earshot.EarshotException} says in words why it could not be done.
     *
     * @throws InterruptedException if the instance is shutting down; the job will be begun again
     */
    void run(P parameters, RunningJob job) throws InterruptedException;

    /** Hears that a job has ended, however it did, within the transaction that says so. */
    default void ended(Job job, P parameters) {}
}
