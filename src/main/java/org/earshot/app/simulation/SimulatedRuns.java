package org.earshot.app.simulation;

import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.session.SessionErasure.Removed;
import org.earshot.study.simulated.SimulatedParticipants;
import org.earshot.study.simulated.Simulation;
import org.earshot.study.simulated.SimulationPlan;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Simulated participants of studies, for whoever may. What is done stands in the audit log. Safe for use by several threads.
 *
 * <p>Every act throws {@link UnknownStudyException} if the study may not be looked at, and those that change something
 * {@link AccessDeniedException} if it may not be changed.
 */
@Service
public class SimulatedRuns {

    private final Simulations simulations;
    private final SimulatedParticipants participants;
    private final StudyAccess access;
    private final Audit audit;

    SimulatedRuns(Simulations simulations, SimulatedParticipants participants, StudyAccess access, Audit audit) {
        this.simulations = simulations;
        this.participants = participants;
        this.access = access;
        this.audit = audit;
    }

    /** All runs of a study, the newest first. */
    public List<Simulation> of(String slug) {
        access.requireView(slug);
        return participants.runs(slug);
    }

    /** What there is of all simulated participants, with or without a run. */
    public Simulation.Tally tally(String slug) {
        access.requireView(slug);
        return participants.tally(slug);
    }

    /** The run that is going on. */
    public Optional<SimulationProgress> progress(String slug) {
        access.requireView(slug);
        return simulations.progress(slug);
    }

    /**
     * Starts a run in the background.
     *
     * @return its number within the study
     * @throws EarshotException if the plan does not fit the study, or a run of it is going on
     */
    public int start(String slug, SimulationPlan plan) {
        access.requireChange(slug);
        int number = simulations.start(slug, plan);
        audit.record(
                "simulation-started",
                slug,
                "run " + number + ", " + plan.participants() + " participants, "
                        + plan.answering().fields() + ", seed " + plan.seed());
        return number;
    }

    /** Ends the run that is going on, if there is one. */
    public void stop(String slug) {
        access.requireChange(slug);
        simulations.stop(slug).ifPresent(run -> audit.record("simulation-stopped", slug, "run " + run));
    }

    /** Stops what is going on and deletes all simulated participants with everything they own, and nobody else. */
    public Removed remove(String slug) {
        stop(slug);
        Removed removed = simulations.remove(slug);
        recordRemoval(slug, "all", removed);
        return removed;
    }

    /** The same with one run. */
    public Removed remove(String slug, int run) {
        access.requireChange(slug);
        if (simulations.progress(slug).filter(going -> going.run() == run).isPresent()) {
            stop(slug);
        }
        Removed removed = simulations.remove(slug, run);
        recordRemoval(slug, "run " + run, removed);
        return removed;
    }

    private void recordRemoval(String slug, String which, Removed removed) {
        audit.record(
                "simulated-participants-deleted",
                slug,
                which + ": " + removed.sessions() + " sessions, " + removed.answers() + " answers");
    }
}
