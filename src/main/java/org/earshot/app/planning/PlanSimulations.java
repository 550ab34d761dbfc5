package org.earshot.app.planning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.earshot.Sha256;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.job.JobGoesOnException;
import org.earshot.app.job.Jobs;
import org.earshot.app.planning.SampleSizePlanJob.Asked;
import org.earshot.app.planning.SampleSizePlanJob.Outcome;
import org.earshot.database.Json;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.database.job.JobQueue;
import org.earshot.database.job.JobState;
import org.earshot.evaluation.planning.PowerPoint;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;

/**
 * Simulates sample size plans in the background, one after the other. The same plan is simulated once, whoever asks for it; what came of it
 * is known for a day. Safe for use by several threads.
 *
 * <p>Every act throws {@link UnknownStudyException} if the study may not be looked at.
 */
@Service
public class PlanSimulations {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Jobs jobs;
    private final StudyAccess access;

    PlanSimulations(Jobs jobs, StudyAccess access) {
        this.jobs = jobs;
        this.access = access;
    }

    /** Starts to simulate a plan, or gives what goes on or is known of it. */
    public Job start(String slug, PowerPlan plan) {
        access.requireView(slug);
        Asked asked = new Asked(plan.comparison(), plan.participants(), plan.seed());
        jobs.forgetOlder(JobQueue.PLAN, KEPT);
        String subject = slug + " " + Sha256.hex(Json.write(asked));
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
    public Optional<Job> find(String slug, Job started) {
        access.requireView(slug);
        return jobs.find(started.id());
    }

    /** Asks it to end at its next step, or takes it out of the queue. */
    public void stop(String slug, Job started) {
        find(slug, started).filter(Job::isUnfinished).ifPresent(jobs::cancel);
    }

    /** What came of it; none: it has not finished. */
    public static Optional<List<PowerPoint>> points(Job job) {
        return job.result(Outcome.class).map(outcome -> PowerPlan.pointsOf(outcome.rows()));
    }
}
