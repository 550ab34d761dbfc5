package org.earshot.app.job;

import org.earshot.EarshotException;
import org.earshot.database.job.Job;

/** Refuses to start a job where one of the same queue goes on about the same. */
public class JobGoesOnException extends EarshotException {

    private final transient Job running;

    JobGoesOnException(Job running) {
        super("'" + running.title() + "' goes on; one is done after the other");
        this.running = running;
    }

    /** The one that goes on. */
    public Job running() {
        return running;
    }
}
