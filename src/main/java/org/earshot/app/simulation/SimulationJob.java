package org.earshot.app.simulation;

import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.app.job.JobHandler;
import org.earshot.app.job.JobStoppedException;
import org.earshot.app.job.RunningJob;
import org.earshot.app.simulation.SimulationJob.Run;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.study.simulated.SimulatedParticipants;
import org.earshot.study.simulated.Simulation;
import org.earshot.study.simulated.StimulusClassifier;
import org.springframework.stereotype.Component;

/** Lets simulated participants take studies. A run that was interrupted begins anew, and by its seed comes to the same. */
@Component
class SimulationJob implements JobHandler<Run> {

    private final SimulatedParticipants participants;
    private final StimulusClassifier classifier;
    private final ServerConnection server;

    SimulationJob(SimulatedParticipants participants, StimulusClassifier classifier, ServerConnection server) {
        this.participants = participants;
        this.classifier = classifier;
        this.server = server;
    }

    /**
     * A run of a study.
     *
     * @param number within the study
     * @param participants how many were asked for
     */
    record Run(String study, int number, int participants) {

        private String stopped(int after) {
            return "Stopped after " + after + " of " + participants + " participants.";
        }
    }

    /** @param problem why it ended before all had taken the study; empty: they have */
    record Outcome(String problem) {}

    @Override
    public JobKind kind() {
        return JobKind.SIMULATION;
    }

    @Override
    public Class<Run> parameters() {
        return Run.class;
    }

    @Override
    public void run(Run asked, RunningJob job) throws InterruptedException {
        Simulation simulation = participants.runs(asked.study()).stream()
                .filter(one -> one.number() == asked.number())
                .findFirst()
                .orElseThrow(() -> new EarshotException("The run was deleted."));
        if (job.job().attempt() > 1) {
            participants.restart(asked.study(), asked.number());
        }
        SimulationRun run = new SimulationRun(
                asked.study(), asked.number(), simulation.plan(), participants, classifier, server, job);
        try {
            job.keep(new Outcome(run.takeAll().orElse("")));
        } catch (JobStoppedException e) {
            job.keep(new Outcome(asked.stopped(run.over())));
            throw e;
        }
    }

    @Override
    public void ended(Job job, Run run) {
        Optional<String> problem = switch (job.state()) {
            case FAILED -> Optional.of(String.join(" ", job.reasons()));
            case CANCELLED ->
                Optional.of(job.result(Outcome.class).map(Outcome::problem).orElseGet(() -> run.stopped(0)));
            default -> job.result(Outcome.class).map(Outcome::problem).filter(words -> !words.isEmpty());
        };
        participants.end(run.study(), run.number(), problem);
    }
}
