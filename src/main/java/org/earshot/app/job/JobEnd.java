package org.earshot.app.job;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.database.job.JobState;
import org.earshot.database.job.JobStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends jobs: what their handler writes about it and that they have ended is there at once, or not at all. */
@Component
class JobEnd {

    private final JobStore store;
    private final TransactionTemplate transaction;
    private final Map<JobKind, JobHandler<?>> handlers = new EnumMap<>(JobKind.class);

    JobEnd(JobStore store, TransactionTemplate transaction, List<JobHandler<?>> handlers) {
        this.store = store;
        this.transaction = transaction;
        handlers.forEach(handler -> this.handlers.put(handler.kind(), handler));
    }

    JobHandler<?> handler(Job job) {
        return Optional.<JobHandler<?>>ofNullable(handlers.get(job.kind()))
                .orElseThrow(() -> new IllegalStateException("Nobody does jobs of the kind " + job.kind()));
    }

    /** @return whether it was this that ended the job: not where it has ended otherwise, or another attempt of it goes on */
    boolean end(Job attempt, JobState how, List<String> reasons, Optional<String> result) {
        return transaction.execute(status -> {
            Optional<Job> ended = store.end(attempt, how, reasons, result);
            ended.ifPresent(job -> tell(handler(job), job));
            return ended.isPresent();
        });
    }

    private static <P> void tell(JobHandler<P> handler, Job ended) {
        handler.ended(ended, ended.parameters(handler.parameters()));
    }
}
