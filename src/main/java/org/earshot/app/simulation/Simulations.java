package org.earshot.app.simulation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.earshot.EarshotException;
import org.earshot.app.access.Audit;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.study.session.SessionErasure.Removed;
import org.earshot.study.simulated.SimulatedParticipants;
import org.earshot.study.simulated.SimulationPlan;
import org.earshot.study.simulated.StimulusClassifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Runs simulated participants in the background, one run of a study at a time. Safe for use by several threads. */
@Service
public class Simulations implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Simulations.class);
    private static final long LONGEST_END_SECONDS = 90;

    private final SimulatedParticipants participants;
    private final StimulusClassifier classifier;
    private final ServerConnection server;
    private final CurrentResearcher researcher;
    private final Audit audit;
    private final Map<String, Active> active = new ConcurrentHashMap<>();

    Simulations(
            SimulatedParticipants participants,
            StimulusClassifier classifier,
            ServerConnection server,
            CurrentResearcher researcher,
            Audit audit) {
        this.participants = participants;
        this.classifier = classifier;
        this.server = server;
        this.researcher = researcher;
        this.audit = audit;
    }

    private record Active(SimulationRun run, Thread thread, CountDownLatch ended) {}

    /**
     * Starts a run.
     *
     * @return its number within the study
     * @throws EarshotException if the plan does not fit the study, or a run of it is going on
     */
    public int start(String slug, SimulationPlan plan) {
        Active started = active.compute(slug, (study, running) -> {
            if (running != null) {
                throw new EarshotException("Simulated participants are taking the study '" + slug
                        + "' already; wait until they have finished, or stop them");
            }
            int number = participants.begin(slug, plan, researcher.name());
            SimulationRun run = new SimulationRun(slug, number, plan, participants, classifier, server);
            CountDownLatch ended = new CountDownLatch(1);
            return new Active(run, thread(slug, run, ended), ended);
        });
        int number = started.run().progress().run();
        audit.record(
                "simulation-started",
                slug,
                "run " + number + ", " + plan.participants() + " participants, "
                        + plan.answering().fields() + ", seed " + plan.seed());
        started.thread().start();
        return number;
    }

    private Thread thread(String slug, SimulationRun run, CountDownLatch ended) {
        return Thread.ofPlatform()
                .daemon()
                .name("simulation-" + slug)
                .priority(Thread.MIN_PRIORITY)
                .unstarted(() -> {
                    try {
                        run.run();
                    } finally {
                        active.remove(slug);
                        ended.countDown();
                    }
                });
    }

    /** The run that is going on. */
    public Optional<SimulationProgress> progress(String slug) {
        return Optional.ofNullable(active.get(slug))
                .map(running -> running.run().progress());
    }

    /** Ends the run that is going on, if there is one, and waits until nobody of it is under way any more. */
    public void stop(String slug) {
        Active running = active.get(slug);
        if (running != null) {
            end(slug, running);
            audit.record(
                    "simulation-stopped",
                    slug,
                    "run " + running.run().progress().run());
        }
    }

    private static void end(String slug, Active running) {
        running.thread().interrupt();
        try {
            if (!running.ended().await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                throw new EarshotException("The simulated participants of '" + slug + "' do not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EarshotException("Interrupted while simulated participants were stopped", e);
        }
    }

    /** Stops what is going on and deletes all simulated participants of a study in one step. Touches nobody else. */
    public Removed remove(String slug) {
        stop(slug);
        Removed removed = participants.remove(slug);
        recordRemoval(slug, "all", removed);
        return removed;
    }

    /** The same with one run. */
    public Removed remove(String slug, int run) {
        if (progress(slug).filter(running -> running.run() == run).isPresent()) {
            stop(slug);
        }
        Removed removed = participants.remove(slug, run);
        recordRemoval(slug, "run " + run, removed);
        return removed;
    }

    private void recordRemoval(String slug, String which, Removed removed) {
        audit.record(
                "simulated-participants-deleted",
                slug,
                which + ": " + removed.sessions() + " sessions, " + removed.answers() + " answers");
    }

    @Override
    public void destroy() {
        active.forEach((slug, running) -> {
            try {
                end(slug, running);
            } catch (EarshotException e) {
                LOG.warn("{}", e.getMessage());
            }
        });
    }
}
