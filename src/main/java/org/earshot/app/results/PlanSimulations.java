package org.earshot.app.results;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.earshot.Sha256;
import org.earshot.app.job.JobGoesOnException;
import org.earshot.app.job.Jobs;
import org.earshot.app.results.SampleSizePlanJob.Asked;
import org.earshot.app.results.SampleSizePlanJob.Outcome;
import org.earshot.database.Json;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.database.job.JobQueue;
import org.earshot.database.job.JobState;
import org.earshot.evaluation.planning.PowerPoint;
import org.springframework.stereotype.Service;

/**
 * Simulates sample size plans in the background, one after the other. The same plan is simulated once, whoever asks for it; what came of it
 * is known for a day. Safe for use by several threads.
 */
@Service
public class PlanSimulations {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Jobs jobs;

    PlanSimulations(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Starts to simulate a plan, or gives what goes on or is known of it. */
    public Job start(String slug, PowerPlan plan) {
        Asked asked = new Asked(plan.comparison(), plan.participants(), plan.seed());
        jobs.forgetOlder(JobQueue.PLAN, KEPT);
        String fingerprint =
                HexFormat.of().formatHex(Sha256.of(Json.write(asked).getBytes(StandardCharsets.UTF_8)));
        String subject = slug + " " + fingerprint;
        Optional<Job> known = jobs.latest(JobQueue.PLAN, subject).filter(job -> job.state() == JobState.FINISHED);
        return known.orElseGet(() -> start(subject, asked));
    }

    private Job start(String subject, Asked asked) {
        try {
            return jobs.start(JobKind.SAMPLE_SIZE_PLAN, subject, "Simulating studies", asked);
        } catch (JobGoesOnException e) {
            return e.running();
        }
    }

    /** How far a plan is. */
    public Optional<Job> find(Job started) {
        return jobs.find(started.id());
    }

    /** Asks it to end at its next step, or takes it out of the queue. */
    public void stop(Job started) {
        find(started).filter(Job::isUnfinished).ifPresent(jobs::cancel);
    }

    /** What came of it; none: it has not finished. */
    public static Optional<List<PowerPoint>> points(Job job) {
        return job.result(Outcome.class).map(outcome -> PowerPlan.pointsOf(outcome.rows()));
    }
}
