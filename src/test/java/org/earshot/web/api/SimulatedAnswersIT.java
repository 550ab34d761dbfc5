package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What simulated participants answer: by seed, by given accuracies, and as a network that is not there. */
class SimulatedAnswersIT {

    private final RunningApplication application = RunningApplication.get();
    private final SimulationRuns runs = new SimulationRuns(application);

    @Test
    void sameSeedGivesTheSameAnswersAndAnotherSeedOthers() throws InterruptedException {
        application.publish(new TonesStudy("simulated-again", "design: between").yaml());
        assertThat(answersOf("simulated-again", 11)).hasSize(8 * 4).isEqualTo(answersOf("simulated-again", 11));
        assertThat(answersOf("simulated-again", 11)).isNotEqualTo(answersOf("simulated-again", 12));
    }

    @Test
    void givenAccuraciesAreMetPerConditionAndDecision() throws InterruptedException {
        application.publish(new TonesStudy("simulated-accuracies").yaml("audible-explanation, visual-signal"));
        runs.start("simulated-accuracies", """
                {"participants":60,"answering":"accuracies","accuracies":{
                 "audible-explanation":{"right":0.9,"wrong":0.5},"visual-signal":{"right":0.25,"wrong":0}}}""");
        runs.awaited("simulated-accuracies");
        Map<String, Double> agreement = runs.answers("simulated-accuracies").stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.condition() + " " + answer.modelWasRight(),
                        Collectors.averagingDouble(answer -> answer.agreesWithModel() ? 1 : 0)));
        // 120 answers each: four standard errors.
        assertThat(agreement.get("audible-explanation true")).isCloseTo(0.9, within(0.11));
        assertThat(agreement.get("audible-explanation false")).isCloseTo(0.5, within(0.19));
        assertThat(agreement.get("visual-signal true")).isCloseTo(0.25, within(0.16));
        assertThat(agreement.get("visual-signal false")).isZero();
    }

    /** No network is called "tones". */
    @Test
    void runSaysWhyTheNetworkCannotBeAsked() throws InterruptedException {
        application.publish(new TonesStudy("simulated-model").yaml());
        runs.start("simulated-model", "{\"participants\":1,\"answering\":\"model\"}");
        JsonNode run = runs.awaited("simulated-model");
        assertThat(run.path("state").asString()).isEqualTo("stopped");
        assertThat(run.path("problem").asString()).contains("no model 'tones'");
        assertThat(run.path("sessions").asInt()).isZero();
    }

    /** What every participant of a run answered to what, whoever met it when; the run is deleted afterwards. */
    private Set<String> answersOf(String slug, long seed) throws InterruptedException {
        runs.start(slug, "{\"participants\":8,\"answering\":\"random\",\"seed\":" + seed + "}");
        runs.awaited(slug);
        List<AnsweredTrial> answers = runs.answers(slug);
        List<Object> inOrder = answers.stream()
                .map(answer -> (Object) answer.session())
                .distinct()
                .toList();
        Set<String> said = answers.stream()
                .map(answer -> inOrder.indexOf(answer.session()) + " " + answer.condition() + " " + answer.sample()
                        + " " + answer.answer() + " " + answer.responseTimeMs() + " " + answer.plays())
                .collect(Collectors.toSet());
        runs.delete("/api/studies/" + slug + "/simulations");
        return said;
    }
}
