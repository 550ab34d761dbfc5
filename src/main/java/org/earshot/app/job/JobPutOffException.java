package org.earshot.app.job;

import org.earshot.database.job.Job;

/** Leaves a job to a later attempt: the instance shuts down, or the database is away. */
final class JobPutOffException extends RuntimeException {

    JobPutOffException(Job attempt, Throwable cause) {
        super("'" + attempt.title() + "' will be begun again", cause);
    }
}
