package org.earshot.database.job;

/** How a job is. */
public enum JobState {
    /** Waits for its turn. */
    QUEUED,
    /** Is being done, or will be begun again because the instance that did it is gone. */
    RUNNING,
    FINISHED,
    FAILED,
    /** Somebody stopped it. */
    CANCELLED
}
