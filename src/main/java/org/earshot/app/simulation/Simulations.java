package org.earshot.app.simulation;

import java.time.Duration;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.app.job.JobGoesOnException;
import org.earshot.app.job.Jobs;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.database.job.JobQueue;
import org.earshot.study.session.SessionErasure.Removed;
import org.earshot.study.simulated.SimulatedParticipants;
import org.earshot.study.simulated.SimulationPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs simulated participants as jobs, one run of a study at a time. Safe for use by several threads. */
@Component
class Simulations {

    private static final Duration LONGEST_END = Duration.ofSeconds(90);

    private final SimulatedParticipants participants;
    private final Jobs jobs;
    private final CurrentResearcher researcher;
    private final TransactionTemplate transaction;

    Simulations(
            SimulatedParticipants participants,
            Jobs jobs,
            CurrentResearcher researcher,
            TransactionTemplate transaction) {
        this.participants = participants;
        this.jobs = jobs;
        this.researcher = researcher;
        this.transaction = transaction;
    }

    /**
     * Starts a run: it and its job are there at once, or neither is.
     *
     * @return its number within the study
     * @throws EarshotException if the plan does not fit the study, or a run of it is going on
     */
    int start(String slug, SimulationPlan plan) {
        try {
            return transaction.execute(status -> {
                int number = participants.begin(slug, plan, researcher.name());
                jobs.start(
                        JobKind.SIMULATION,
                        slug,
                        "Run " + number + " of simulated participants of '" + slug + "'",
                        new SimulationJob.Run(slug, number, plan.participants()));
                return number;
            });
        } catch (JobGoesOnException e) {
            throw new EarshotException(
                    "Simulated participants are taking the study '" + slug
                            + "' already; wait until they have finished, or stop them",
                    e);
        }
    }

    /** The run that is going on. */
    Optional<SimulationProgress> progress(String slug) {
        return jobs.unfinished(JobQueue.SIMULATION, slug).map(Simulations::progress);
    }

    private static SimulationProgress progress(Job job) {
        SimulationJob.Run run = run(job);
        int total = job.total() > 0 ? job.total() : run.participants();
        return new SimulationProgress(run.number(), job.stage(), job.done(), total);
    }

    private static SimulationJob.Run run(Job job) {
        return job.parameters(SimulationJob.Run.class);
    }

    /**
     * Ends the run that is going on, if there is one, and waits until nobody of it is under way any more.
     *
     * @return its number
     */
    Optional<Integer> stop(String slug) {
        Optional<Job> running = jobs.unfinished(JobQueue.SIMULATION, slug);
        running.ifPresent(job -> {
            jobs.cancel(job);
            jobs.awaitEnd(job, LONGEST_END);
        });
        return running.map(job -> run(job).number());
    }

    /** Deletes all simulated participants of a study in one step. Touches nobody else. */
    Removed remove(String slug) {
        Removed removed = participants.remove(slug);
        jobs.forget(JobQueue.SIMULATION, slug);
        return removed;
    }

    /** The same with one run. */
    Removed remove(String slug, int run) {
        Removed removed = participants.remove(slug, run);
        if (jobs.latest(JobQueue.SIMULATION, slug)
                .filter(job -> run(job).number() == run)
                .isPresent()) {
            jobs.forget(JobQueue.SIMULATION, slug);
        }
        return removed;
    }
}
