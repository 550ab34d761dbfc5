package org.earshot.database.job;

import java.util.Locale;

/**
 * Jobs that wait for one another. About one subject only one of a queue goes on at a time, wherever; about different subjects an
 * instance runs no more at once than the queue has threads, because participants are served meanwhile.
 */
public enum JobQueue {
    PUBLICATION(1, Thread.NORM_PRIORITY),
    IMPORT(1, Thread.MIN_PRIORITY),
    MEASUREMENT(1, Thread.MIN_PRIORITY),
    SIMULATION(4, Thread.MIN_PRIORITY),
    PLAN(1, Thread.MIN_PRIORITY);

    private final int threads;
    private final int priority;

    JobQueue(int threads, int priority) {
        this.threads = threads;
        this.priority = priority;
    }

    /** How many jobs of it one instance runs at once. */
    public int threads() {
        return threads;
    }

    /** The priority of its threads. */
    public int priority() {
        return priority;
    }

    /** As threads and rows are named. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
