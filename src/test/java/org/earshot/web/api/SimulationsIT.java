package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.study.AnsweredTrial;
import org.earshot.study.AnsweredTrials;
import org.earshot.study.AuditEntry;
import org.earshot.study.AuditLog;
import org.earshot.study.SessionFlag;
import org.earshot.study.Studies;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Simulated participants over the HTTP API: what they leave behind, and what is left when they are deleted. */
class SimulationsIT {

    /** Everything that a session can have. */
    private static final String EVERYTHING = """
            languages: [en]
            headphoneCheck: {test: loudness, attempts: 2, required: true}
            examples: true
            practice: {criterion: 0.5, rounds: 2}
            breaks: {seconds: 30}
            trials: {confidence: true, secondChoice: true, plays: {min: 1, max: 3}}
            attentionChecks: {perBlock: 1, allowedFailures: 0}
            participants: {max: 3}
            closing: [{id: word, type: text, label: A word?, max: 12}]
            """;

    private static final Set<SessionFlag> SIMULATED = Set.of(SessionFlag.SIMULATED);

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient researcher = application.researcher();
    private final JdbcClient jdbc = application.bean(JdbcClient.class);

    @Test
    void simulatedParticipantsTakeEverythingAndNeverCount() throws InterruptedException {
        application.publish(new TonesStudy("simulated", EVERYTHING).yaml());
        ScriptedParticipant.start(application.client(), "simulated");
        simulate("simulated", "{\"participants\":12,\"answering\":\"heard\",\"accuracy\":1,\"seed\":5}");

        JsonNode run = awaited("simulated");
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("done");
        assertThat(run.path("startedBy").asString()).isEqualTo("admin");
        assertThat(run.path("sessions").asInt()).isEqualTo(12);
        assertThat(run.path("finished").asInt()).isEqualTo(12);
        assertThat(run.path("answers").asInt()).isEqualTo(12 * TonesStudy.TRIALS);
        List<AnsweredTrial> answers = answers("simulated");
        assertThat(answers).hasSize(12 * TonesStudy.TRIALS).allSatisfy(answer -> {
            assertThat(answer.answer()).isEqualTo(answer.trueLabel());
            assertThat(answer.confidence().orElseThrow()).isBetween(1, 5);
            assertThat(answer.secondChoice().orElseThrow()).isNotEqualTo(answer.answer());
            assertThat(answer.responseTimeMs().orElseThrow()).isBetween(200.0, 20_000.0);
        });
        assertThat(sessionsPerOrder("simulated")).containsExactly(3L, 3L, 3L, 3L);

        assertThat(application
                        .bean(Studies.class)
                        .find("simulated")
                        .orElseThrow()
                        .active())
                .isEqualTo(1);
        assertThat(evaluation("simulated", "").path("participants").asInt()).isZero();
        assertThat(evaluation("simulated", "?include=simulated")
                        .path("participants")
                        .asInt())
                .isEqualTo(12);
        assertThat(researcher
                        .get("/api/studies/simulated/export/responses.csv")
                        .text()
                        .lines())
                .hasSize(1);
        ScriptedParticipant.start(application.client(), "simulated");
        ScriptedParticipant.start(application.client(), "simulated");
        assertThat(application
                        .client()
                        .post("/api/participations", "{\"study\":\"simulated\"}")
                        .status())
                .as("the cap of three real participants")
                .isEqualTo(409);
        assertThat(application.bean(AuditLog.class).of("simulated", 10))
                .extracting(AuditEntry::action)
                .contains("simulation-started");
    }

    @Test
    void deletionTakesAllSimulatedSessionsAndNobodyElse() throws InterruptedException {
        String extra = EVERYTHING.replace("participants: {max: 3}\n", "");
        application.publish(new TonesStudy("simulated-deleted", extra).yaml());
        application.publish(new TonesStudy("simulated-beside", extra).yaml());
        takePart("simulated-deleted");
        simulate("simulated-beside", "{\"participants\":2,\"answering\":\"random\"}");
        awaited("simulated-beside");
        Map<String, String> before = database();

        simulate("simulated-deleted", "{\"participants\":5,\"answering\":\"random\"}");
        awaited("simulated-deleted");
        Answer flagged = researcher.post("/api/studies/simulated-deleted/sessions", "{\"flag\":\"simulated\"}");
        assertThat(database()).isNotEqualTo(before);
        JsonNode removed = delete("/api/studies/simulated-deleted/simulations").json();

        assertThat(removed.path("sessions").asInt()).isEqualTo(6);
        assertThat(removed.path("answers").asInt()).isGreaterThan(5 * TonesStudy.TRIALS);
        assertThat(database()).isEqualTo(before);
        assertThat(researcher
                        .get("/api/studies/simulated-deleted/simulations")
                        .json()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void oneRunCanBeDeletedByItself() throws InterruptedException {
        application.publish(new TonesStudy("simulated-twice").yaml());
        for (int run = 1; run <= 2; run++) {
            simulate("simulated-twice", "{\"participants\":3,\"answering\":\"random\",\"seed\":" + run + "}");
            awaited("simulated-twice");
        }
        assertThat(delete("/api/studies/simulated-twice/simulations/1")
                        .json()
                        .path("sessions")
                        .asInt())
                .isEqualTo(3);
        JsonNode left =
                researcher.get("/api/studies/simulated-twice/simulations").json();
        assertThat(left.size()).isEqualTo(1);
        assertThat(left.get(0).path("run").asInt()).isEqualTo(2);
        assertThat(left.get(0).path("sessions").asInt()).isEqualTo(3);
    }

    @Test
    void sameSeedGivesTheSameAnswersAndAnotherSeedOthers() throws InterruptedException {
        application.publish(new TonesStudy("simulated-again", "design: between").yaml());
        assertThat(answersOf("simulated-again", 11)).hasSize(8 * 4).isEqualTo(answersOf("simulated-again", 11));
        assertThat(answersOf("simulated-again", 11)).isNotEqualTo(answersOf("simulated-again", 12));
    }

    @Test
    void givenAccuraciesAreMetPerConditionAndDecision() throws InterruptedException {
        application.publish(new TonesStudy("simulated-accuracies").yaml("audible-explanation, visual-signal"));
        simulate("simulated-accuracies", """
                {"participants":60,"answering":"accuracies","accuracies":{
                 "audible-explanation":{"right":0.9,"wrong":0.5},"visual-signal":{"right":0.25,"wrong":0}}}""");
        awaited("simulated-accuracies");
        Map<String, Double> agreement = answers("simulated-accuracies").stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.condition() + " " + answer.modelWasRight(),
                        Collectors.averagingDouble(answer -> answer.agreesWithModel() ? 1 : 0)));
        // 120 answers each: four standard errors.
        assertThat(agreement.get("audible-explanation true")).isCloseTo(0.9, within(0.11));
        assertThat(agreement.get("audible-explanation false")).isCloseTo(0.5, within(0.19));
        assertThat(agreement.get("visual-signal true")).isCloseTo(0.25, within(0.16));
        assertThat(agreement.get("visual-signal false")).isZero();
    }

    @Test
    void runIsStoppedAndAnotherOneIsRefusedMeanwhile() throws InterruptedException {
        application.publish(new TonesStudy("simulated-stopped").yaml());
        String slowly = "{\"participants\":50,\"answering\":\"random\",\"pace\":\"like-people\"}";
        simulate("simulated-stopped", slowly);
        Answer second = researcher.post("/api/studies/simulated-stopped/simulations", slowly);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("already");
        JsonNode stopped = researcher
                .post("/api/studies/simulated-stopped/simulations/stop", "")
                .json()
                .get(0);
        assertThat(stopped.path("state").asString()).isEqualTo("stopped");
        assertThat(stopped.path("problem").asString()).contains("Stopped after 0 of 50");
        assertThat(stopped.path("sessions").asInt()).isLessThan(50);
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() {
        application.publish(new TonesStudy("simulated-refused").yaml("audible-explanation, visual-signal"));
        refused("{\"answering\":\"random\"}", 400, "participants");
        refused("{\"participants\":501,\"answering\":\"random\"}", 400, "500");
        refused("{\"participants\":1,\"answering\":\"dreaming\"}", 400, "dreaming");
        refused("{\"participants\":1,\"answering\":\"heard\"}", 400, "accuracy");
        refused("{\"participants\":1,\"answering\":\"heard\",\"accuracy\":1.5}", 400, "1.5");
        refused("{\"participants\":1,\"answering\":\"random\",\"pace\":\"slowly\"}", 400, "slowly");
        refused(
                "{\"participants\":1,\"answering\":\"accuracies\",\"accuracies\":{\"visual-signal\":{\"right\":1,\"wrong\":0}}}",
                409,
                "audible-explanation");
        assertThat(application
                        .client()
                        .post("/api/studies/simulated-refused/simulations", "{}")
                        .status())
                .isEqualTo(401);
        assertThat(researcher.get("/api/studies/nowhere/simulations").status()).isEqualTo(404);
        assertThat(researcher
                        .get("/api/studies/simulated-refused/simulations")
                        .json()
                        .isEmpty())
                .isTrue();
    }

    /** No network is called "tones". */
    @Test
    void runSaysWhyTheNetworkCannotBeAsked() throws InterruptedException {
        application.publish(new TonesStudy("simulated-model").yaml());
        simulate("simulated-model", "{\"participants\":1,\"answering\":\"model\"}");
        JsonNode run = awaited("simulated-model");
        assertThat(run.path("state").asString()).isEqualTo("stopped");
        assertThat(run.path("problem").asString()).contains("no model 'tones'");
        assertThat(run.path("sessions").asInt()).isZero();
    }

    private void refused(String body, int status, String words) {
        Answer answer = researcher.post("/api/studies/simulated-refused/simulations", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).contains(words);
    }

    /** What every participant of a run answered to what, whoever met it when; the run is deleted afterwards. */
    private Set<String> answersOf(String slug, long seed) throws InterruptedException {
        simulate(slug, "{\"participants\":8,\"answering\":\"random\",\"seed\":" + seed + "}");
        awaited(slug);
        List<AnsweredTrial> answers = answers(slug);
        List<Object> inOrder = answers.stream()
                .map(answer -> (Object) answer.session())
                .distinct()
                .toList();
        Set<String> said = answers.stream()
                .map(answer -> inOrder.indexOf(answer.session()) + " " + answer.condition() + " " + answer.sample()
                        + " " + answer.answer() + " " + answer.responseTimeMs() + " " + answer.plays())
                .collect(Collectors.toSet());
        delete("/api/studies/" + slug + "/simulations");
        return said;
    }

    private void simulate(String slug, String body) {
        Answer started = researcher.post("/api/studies/" + slug + "/simulations", body);
        assertThat(started.status()).as(started.text()).isEqualTo(202);
    }

    private JsonNode awaited(String slug) throws InterruptedException {
        for (int look = 0; look < 300; look++) {
            JsonNode run = researcher
                    .get("/api/studies/" + slug + "/simulations")
                    .json()
                    .get(0);
            if (!run.path("state").asString().equals("running")) {
                return run;
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        throw new AssertionError("The run of " + slug + " does not end");
    }

    private Answer delete(String path) {
        Answer answer = researcher.send("DELETE", path, BodyPublishers.noBody());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private void takePart(String slug) {
        ScriptedParticipant participant = ScriptedParticipant.start(application.client(), slug);
        application
                .client()
                .post("/api/participations/" + participant.token() + "/events", "{\"events\":[{\"type\":\"opened\"}]}");
        participant.until("headphone-check").fetch();
    }

    private List<AnsweredTrial> answers(String slug) {
        return application.bean(AnsweredTrials.class).of(slug, SIMULATED);
    }

    private JsonNode evaluation(String slug, String query) {
        return researcher.get("/api/studies/" + slug + "/evaluation" + query).json();
    }

    private List<Long> sessionsPerOrder(String slug) {
        return jdbc.sql("SELECT count(*) FROM session n JOIN study s ON s.id = n.study_id WHERE s.slug = :slug"
                        + " AND n.flag = 'SIMULATED' GROUP BY conditions")
                .param("slug", slug)
                .query(Long.class)
                .list();
    }

    /** Every table's rows as text; the audit log alone remembers what was deleted. */
    private Map<String, String> database() {
        return jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                        + " AND table_type = 'BASE TABLE' AND table_name NOT IN ('media', 'audit_entry')")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> String.join(
                                "\n",
                                jdbc.sql("SELECT row_to_json(t)::text FROM \"" + table + "\" t ORDER BY 1")
                                        .query(String.class)
                                        .list())));
    }
}
