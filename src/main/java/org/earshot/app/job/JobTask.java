package org.earshot.app.job;

import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.earshot.database.job.JobQueue;

/** What db-scheduler knows of a queue's jobs: their ids. What was put off or whose instance is gone comes again. */
final class JobTask extends AbstractTask<Void> {

    private static final Duration PUT_OFF_FOR = Duration.ofSeconds(3);

    private final JobRunner runner;
    private final BooleanSupplier shuttingDown;

    JobTask(JobQueue queue, JobRunner runner, BooleanSupplier shuttingDown) {
        super(
                queue.word(),
                Void.class,
                (failed, operations) ->
                        operations.reschedule(failed, failed.getTimeDone().plus(PUT_OFF_FOR)),
                new DeadExecutionHandler.ReviveDeadExecution<>());
        this.runner = runner;
        this.shuttingDown = shuttingDown;
    }

    /** Nothing is left to do afterwards: the transaction that ends a job takes it out of the schedule. */
    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        runner.run(UUID.fromString(instance.getId()), shuttingDown);
        return (complete, operations) -> {};
    }

    @Override
    public SchedulableInstance<Void> schedulableInstance(String id) {
        return SchedulableInstance.of(instance(id), Instant.EPOCH);
    }

    @Override
    public SchedulableInstance<Void> schedulableInstance(String id, Void data) {
        return schedulableInstance(id);
    }
}
