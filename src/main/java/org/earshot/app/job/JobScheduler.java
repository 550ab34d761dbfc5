package org.earshot.app.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobQueue;

/** Runs the jobs of one queue on this instance. Safe for use by several threads. */
final class JobScheduler {

    private static final int MISSING_HEARTBEATS = 4;

    /** What does not end when it is interrupted is left behind after this. */
    private static final Duration LONGEST_END = Duration.ofSeconds(15);

    /** Jobs of other queues are in the table, too; this scheduler looks past them, and must not clear them away. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    /** As many times its threads are looked at, so that jobs of other queues hide none. */
    private static final double CANDIDATES = 20;

    private final JobTask task;
    private final ExecutorService workers;
    private final Scheduler scheduler;
    private volatile boolean stopping;

    /** @param source whose connections take part in Spring's transactions */
    JobScheduler(JobQueue queue, DataSource source, JobRunner runner, JobSettings settings) {
        task = new JobTask(queue, runner, () -> stopping);
        workers = Executors.newFixedThreadPool(
                queue.threads(),
                Thread.ofPlatform()
                        .daemon()
                        .name("job-" + queue.word() + "-", 1)
                        .priority(queue.priority())
                        .factory());
        ThreadFactory watches = Thread.ofVirtual().name("jobs-" + queue.word()).factory();
        scheduler = Scheduler.create(source, task)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(queue.threads())
                .executorService(workers)
                .dueExecutor(Executors.newSingleThreadExecutor(watches))
                .housekeeperExecutor(Executors.newSingleThreadScheduledExecutor(watches))
                .pollUsingFetchAndLockOnExecute(0, CANDIDATES)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSING_HEARTBEATS)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(LONGEST_END)
                .failureLogging(LogLevel.DEBUG, false)
                .build();
    }

    void start() {
        scheduler.start();
    }

    /** Within the caller's transaction. */
    void schedule(Job job) {
        scheduler.schedule(task.instance(job.id().toString()), Instant.now());
    }

    /** Looks now, instead of at the next poll. */
    void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Interrupts what goes on; it is begun again here or elsewhere. */
    void stop() {
        stopping = true;
        scheduler.pause();
        workers.shutdownNow();
        scheduler.stop();
    }
}
