package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditLog;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.records.AnsweredTrial;
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

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient researcher = application.researcher();
    private final SimulationRuns runs = new SimulationRuns(application);
    private final JdbcClient jdbc = application.bean(JdbcClient.class);

    @Test
    void simulatedParticipantsTakeEverythingAndNeverCount() throws InterruptedException {
        application.publish(new TonesStudy("simulated", EVERYTHING).yaml());
        ScriptedParticipant.start(application.client(), "simulated");
        runs.start("simulated", "{\"participants\":12,\"answering\":\"heard\",\"accuracy\":1,\"seed\":5}");

        JsonNode run = runs.awaited("simulated");
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("done");
        assertThat(run.path("startedBy").asString()).isEqualTo("admin");
        assertThat(run.path("sessions").asInt()).isEqualTo(12);
        assertThat(run.path("finished").asInt()).isEqualTo(12);
        assertThat(run.path("answers").asInt()).isEqualTo(12 * TonesStudy.TRIALS);
        List<AnsweredTrial> answers = runs.answers("simulated");
        assertThat(answers).hasSize(12 * TonesStudy.TRIALS).allSatisfy(answer -> {
            assertThat(answer.answer()).isEqualTo(answer.trueLabel());
            assertThat(answer.confidence().orElseThrow()).isBetween(1, 5);
            assertThat(answer.secondChoice().orElseThrow()).isNotEqualTo(answer.answer());
            assertThat(answer.responseTimeMs().orElseThrow()).isBetween(200.0, 20_000.0);
        });
        assertThat(sessionsPerOrder("simulated")).containsExactly(3L, 3L, 3L, 3L);

        assertThat(application
                        .bean(StudyCatalogue.class)
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
        runs.start("simulated-beside", "{\"participants\":2,\"answering\":\"random\"}");
        runs.awaited("simulated-beside");
        Map<String, String> before = database();

        runs.start("simulated-deleted", "{\"participants\":5,\"answering\":\"random\"}");
        runs.awaited("simulated-deleted");
        researcher.post("/api/studies/simulated-deleted/sessions", "{\"flag\":\"simulated\"}");
        assertThat(database()).isNotEqualTo(before);
        JsonNode removed =
                runs.delete("/api/studies/simulated-deleted/simulations").json();

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
            runs.start("simulated-twice", "{\"participants\":3,\"answering\":\"random\",\"seed\":" + run + "}");
            runs.awaited("simulated-twice");
        }
        assertThat(runs.delete("/api/studies/simulated-twice/simulations/1")
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
    void runIsStoppedAndAnotherOneIsRefusedMeanwhile() throws InterruptedException {
        application.publish(new TonesStudy("simulated-stopped").yaml());
        String slowly = "{\"participants\":50,\"answering\":\"random\",\"pace\":\"like-people\"}";
        runs.start("simulated-stopped", slowly);
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

    private void refused(String body, int status, String words) {
        Answer answer = researcher.post("/api/studies/simulated-refused/simulations", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).contains(words);
    }

    private void takePart(String slug) {
        ScriptedParticipant participant = ScriptedParticipant.start(application.client(), slug);
        application
                .client()
                .post("/api/participations/" + participant.token() + "/events", "{\"events\":[{\"type\":\"opened\"}]}");
        participant.until("headphone-check").fetch();
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
