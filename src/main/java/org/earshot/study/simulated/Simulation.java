package org.earshot.study.simulated;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A run of simulated participants, and what is there of it.
 *
 * @param number within the study, from 1
 * @param startedBy the researcher's account
 * @param endedAt none: it goes on, or was interrupted
 * @param problem why it ended before all had taken the study
 * @param tally what its sessions hold now
 */
public record Simulation(
        int number,
        SimulationPlan plan,
        Instant startedAt,
        String startedBy,
        Optional<Instant> endedAt,
        Optional<String> problem,
        Tally tally) {

    /** How a run is. */
    public enum State {
        RUNNING,
        /** All have taken the study. */
        DONE,
        /** It ended before, for a reason that is told. */
        STOPPED,
        /** The server was stopped in the middle of it, and nobody begins it again: it is older than jobs are kept. */
        INTERRUPTED;

        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param running whether a job of it goes on */
    public State state(boolean running) {
        if (endedAt.isEmpty()) {
            return running ? State.RUNNING : State.INTERRUPTED;
        }
        return problem.isPresent() ? State.STOPPED : State.DONE;
    }

    /**
     * @param sessions that were started
     * @param finished of these
     * @param screenedOut of these
     * @param answers to trials, practice and attention checks left out
     */
    public record Tally(int sessions, int finished, int screenedOut, long answers) {}
}
