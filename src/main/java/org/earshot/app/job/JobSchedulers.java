package org.earshot.app.job;

import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.earshot.database.Database;
import org.earshot.database.TransactionConnections;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobQueue;
import org.earshot.database.job.JobStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs jobs on this instance, from when the web server listens (simulated participants ask it) until before it and the database stop.
 * Safe for use by several threads.
 */
@Component
class JobSchedulers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobSchedulers.class);

    /** Spring's web server starts 2048 before the last, and ends gracefully 1024 before. */
    private static final int AFTER_THE_WEB_SERVER = Integer.MAX_VALUE - 512;

    private final Map<JobQueue, JobScheduler> schedulers = new EnumMap<>(JobQueue.class);
    private final JobStore store;
    private final Database database;
    private volatile boolean running;

    JobSchedulers(DataSource source, JobRunner runner, JobSettings settings, JobStore store, Database database) {
        this.store = store;
        this.database = database;
        DataSource ofTransactions = TransactionConnections.of(source);
        for (JobQueue queue : JobQueue.values()) {
            schedulers.put(queue, new JobScheduler(queue, ofTransactions, runner, settings));
        }
    }

    /** Schedules a job within the caller's transaction, and has it begun as soon as that is through. */
    void schedule(Job job) {
        JobScheduler scheduler = of(job.kind().queue());
        scheduler.schedule(job);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.look();
            }
        });
    }

    @SuppressWarnings("NullAway") // there is one for each
    private JobScheduler of(JobQueue queue) {
        return schedulers.get(queue);
    }

    /** The embedded database's folder is locked: what an instance was at when the last start of it ended, nobody is at any more. */
    @Override
    public void start() {
        if (database.embedded() && store.release() > 0) {
            LOG.info("Long work that was interrupted is begun again");
        }
        schedulers.values().forEach(JobScheduler::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        schedulers.values().parallelStream().forEach(JobScheduler::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_WEB_SERVER;
    }
}
