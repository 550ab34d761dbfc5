package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.app.job.Jobs;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobQueue;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The server is stopped in the middle of a run of simulated participants and started again. */
class InterruptedSimulationIT {

    private static final int PARTICIPANTS = 16;

    @TempDir
    Path folder;

    @Test
    void runBeginsAnewAndComesToTheSame() throws InterruptedException {
        RunningApplication application = RunningApplication.start(folder, "--server.port=0");
        application.publish(new TonesStudy("interrupted-run").yaml());
        application.publish(new TonesStudy("undisturbed-run").yaml());
        String plan = "{\"participants\":" + PARTICIPANTS + ",\"answering\":\"heard\",\"accuracy\":0.7,\"seed\":3}";
        new SimulationRuns(application).start("interrupted-run", plan);
        awaitParticipants(application.bean(Jobs.class), 2);
        application.stop();

        application = RunningApplication.start(folder, "--server.port=0");
        SimulationRuns runs = new SimulationRuns(application);
        JsonNode run = runs.awaited("interrupted-run");
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("done");
        assertThat(run.path("sessions").asInt()).isEqualTo(PARTICIPANTS);
        assertThat(run.path("finished").asInt()).isEqualTo(PARTICIPANTS);
        runs.start("undisturbed-run", plan);
        runs.awaited("undisturbed-run");
        assertThat(perStimulus(runs.answers("interrupted-run")))
                .isEqualTo(perStimulus(runs.answers("undisturbed-run")));
        application.stop();
    }

    private static void awaitParticipants(Jobs jobs, int few) throws InterruptedException {
        for (int look = 0; look < 3000; look++) {
            Job run = jobs.unfinished(JobQueue.SIMULATION, "interrupted-run").orElseThrow();
            if (run.stage().equals("Taking the study") && run.done() >= few) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("Nobody takes the study");
    }

    /** How often each answer was given to a recording under a condition. */
    private static Map<String, Long> perStimulus(List<AnsweredTrial> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.recording() + " " + answer.condition() + " " + answer.answer(),
                        Collectors.counting()));
    }
}
