package org.earshot.database.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.database.Json;

/**
 * Long work: what it is, how far it is, and what came of it.
 *
 * @param subject what it is about, such as a study's slug
 * @param title what is worked on, as a page's heading names it
 * @param parameters as JSON
 * @param startedBy an account's name, or the audit log's word for Earshot itself
 * @param attempt how often it was begun; another one means that an instance went away in the middle of it
 * @param cancelling whether it was asked to end
 * @param stage what is being done, in words
 * @param total 0 where it is not known
 * @param reasons why it failed, in words
 * @param result as JSON
 */
public record Job(
        UUID id,
        JobKind kind,
        String subject,
        String title,
        String parameters,
        String startedBy,
        JobState state,
        int attempt,
        boolean cancelling,
        String stage,
        int done,
        int total,
        Instant queuedAt,
        Optional<Instant> endedAt,
        List<String> reasons,
        Optional<String> result) {

    /** Whether it waits or is being done. */
    public boolean isUnfinished() {
        return state == JobState.QUEUED || state == JobState.RUNNING;
    }

    /** What it was started with. */
    public <P> P parameters(Class<P> type) {
        return Json.read(parameters, type);
    }

    /** What came of it; none: it has not finished, or has nothing to tell. */
    public <R> Optional<R> result(Class<R> type) {
        return result.map(json -> Json.read(json, type));
    }
}
