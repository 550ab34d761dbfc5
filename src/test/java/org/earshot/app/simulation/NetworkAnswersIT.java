package org.earshot.app.simulation;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.lrp.Explainer;
import org.earshot.model.Model;
import org.earshot.model.ShippedModels;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The real AudioNet on the stimuli of a study of demo voices, answered by a simulated participant: the whole way and back. */
class NetworkAnswersIT {

    private static final String SLUG = "network-answers";
    private static final RunningApplication APPLICATION = RunningApplication.get();

    private static List<AnsweredTrial> answers = List.of();

    @BeforeAll
    static void networkTakesTheStudy() throws InterruptedException {
        APPLICATION.publish(new TonesStudy(SLUG)
                .yaml("audible-signal, visual-signal, audible-explanation, visual-explanation,"
                        + " visual-time-frequency")
                .replace("model: tones", "model: audionet-digit")
                .replace("correct: 2, incorrect: 2, practice: 1", "correct: 10, incorrect: 10, practice: 0"));
        String path = "/api/studies/" + SLUG + "/simulations";
        assertThat(APPLICATION
                        .researcher()
                        .post(path, "{\"participants\":1,\"answering\":\"model\"}")
                        .status())
                .isEqualTo(202);
        JsonNode run = await().atMost(ofMinutes(3))
                .until(() -> state(path), now -> !now.path("state").asString().equals("running"));
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("done");
        answers = APPLICATION.bean(AnsweredTrials.class).of(SLUG, Set.of(SessionFlag.SIMULATED));
    }

    private static JsonNode state(String path) {
        return APPLICATION.researcher().get(path).json().get(0);
    }

    @Test
    void ofTheSignalTheNetworkSaysExactlyWhatItSaidOfTheRecording() {
        for (String condition : List.of("audible-signal", "visual-signal")) {
            assertThat(under(condition)).hasSize(20).allMatch(AnsweredTrial::agreesWithModel);
        }
    }

    @Test
    void drawnExplanationIsReadAsItIsHeard() {
        assertThat(digits(under("visual-explanation"))).isEqualTo(digits(under("audible-explanation")));
    }

    @Test
    void relevanceOverTimeAndFrequencyIsReadAsSound() {
        assertThat(under("visual-time-frequency")).hasSize(20);
        assertThat(digits(under("visual-time-frequency"))).isNotEqualTo(digits(under("visual-explanation")));
    }

    @Test
    void answersAreTheClassifiersOwnDecisionsOnTheKeptArrays() {
        Map<String, float[]> sounds = APPLICATION
                .bean(JdbcClient.class)
                .sql("SELECT s.name, m.unprocessed FROM stimulus m JOIN sample s ON s.id = m.sample_id"
                        + " JOIN study_version v ON v.id = s.version_id JOIN study t ON t.id = v.study_id"
                        + " WHERE t.slug = :slug AND m.condition = 'audible-explanation'")
                .param("slug", SLUG)
                .query((row, number) -> Map.entry(row.getString(1), floats(row.getBytes(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Model model = ShippedModels.named("audionet-digit");
        try (Explainer network = Explainer.open(model, APPLICATION.folder().resolve("cache"))) {
            assertThat(digits(under("audible-explanation")))
                    .hasSize(20)
                    .allSatisfy((sample, digit) -> assertThat(digit)
                            .isEqualTo(model.label(network.decide(
                                            new float[][] {model.preprocessing().input(sounds.get(sample))})[0])));
        }
    }

    private static Map<String, String> digits(List<AnsweredTrial> given) {
        return given.stream().collect(Collectors.toMap(AnsweredTrial::sample, AnsweredTrial::answer));
    }

    private static List<AnsweredTrial> under(String condition) {
        return answers.stream()
                .filter(answer -> answer.condition().name().equals(condition))
                .toList();
    }

    private static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
