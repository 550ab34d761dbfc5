package org.earshot.database.job;

/** What a job does. */
public enum JobKind {
    /** Draws and renders a draft. */
    PREPARATION(JobQueue.PUBLICATION),
    /** The same, and freezes it. */
    PUBLICATION(JobQueue.PUBLICATION),
    /** Takes recordings from a folder or an archive. */
    IMPORT(JobQueue.IMPORT),
    /** Fetches a data set from the web and imports it. */
    DOWNLOAD(JobQueue.IMPORT),
    /** Tells how often a network is right. */
    MODEL_MEASUREMENT(JobQueue.MEASUREMENT),
    /** Lets simulated participants take a study. */
    SIMULATION(JobQueue.SIMULATION),
    /** Simulates studies of several sizes. */
    SAMPLE_SIZE_PLAN(JobQueue.PLAN);

    private final JobQueue queue;

    JobKind(JobQueue queue) {
        this.queue = queue;
    }

    public JobQueue queue() {
        return queue;
    }
}
