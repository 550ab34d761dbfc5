package org.earshot.study.simulated;

import java.util.List;
import java.util.Optional;
import org.earshot.Progress;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.UnknownStudyException;

/**
 * The simulated participants of studies: their runs, their sessions, and how all of it is deleted. Their sessions are flagged
 * {@link SessionFlag#SIMULATED}, take no places and change no balance. Safe for use by several threads.
 */
public interface SimulatedParticipants {

    /**
     * Keeps that a run begins.
     *
     * @param by the researcher's account
     * @return the run's number within the study
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if the study was never published, or the plan does not fit it
     */
    int begin(String slug, SimulationPlan plan, String by);

    /** Starts the next session of a run. Sessions of one run are balanced over the study's orders of conditions. */
    SimulatedSession start(String slug, int run);

    /** @param problem why it ended before all had taken the study */
    void end(String slug, int run, Optional<String> problem);

    /** The runs of a study, the newest first. */
    List<Simulation> runs(String slug);

    /** All simulated sessions of a study, with or without a run. */
    Simulation.Tally tally(String slug);

    /** Deletes all simulated sessions of a study with everything they own, and their runs: all of it or nothing. */
    Removed remove(String slug);

    /** Deletes one run in the same way; nothing if there is none of this number. */
    Removed remove(String slug, int run);

    /**
     * Asks the network about every stimulus of the latest published version that it was not asked about yet, and keeps what it
     * says. Asks nothing where all is known.
     */
    void classify(String slug, StimulusClassifier classifier, Progress progress);

    /** @param answers to all trials, practice and attention checks included */
    record Removed(int sessions, long answers) {}
}
