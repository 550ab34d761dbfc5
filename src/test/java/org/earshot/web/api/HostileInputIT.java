package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is sent: a problem document that says what was wrong, and nothing is changed. */
class HostileInputIT {

    private static final String NUL = "\\u0000";

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();

    @Test
    void wrongMethodsAreToldTheRightOnes() {
        String token = start("hostile-methods").token();
        assertWrongMethod("GET", "/api/participations", "POST");
        assertWrongMethod("PUT", "/api/participations/" + token, "GET");
        assertWrongMethod("GET", "/api/participations/" + token + "/withdraw", "POST");
        assertWrongMethod("GET", "/api/participations/" + token + "/events", "POST");
        assertWrongMethod("DELETE", "/api/participations/" + token + "/steps", "POST");
        assertWrongMethod("POST", "/api/participations/" + token + "/trials/x/answer", "PUT");
        assertWrongMethod("POST", "/media/x", "GET");
        assertProblem(client.get("/api/participations/" + token + "/nothing"), 404, "nothing under");
        assertProblem(client.send("POST", "/api/nothing/x", BodyPublishers.noBody()), 401, "");
        assertProblem(application.researcher().get("/api/nothing"), 404, "nothing under");
        assertThat(application
                        .researcher()
                        .send("PATCH", "/api/studies", BodyPublishers.noBody())
                        .header("Allow")
                        .split(","))
                .containsExactlyInAnyOrder("GET", "POST");
    }

    @Test
    void typesThatNobodySpeaksAreRefused() {
        assertProblem(client.with("Content-Type", "text/plain").post("/api/participations", "{}"), 415, "");
        assertProblem(client.with("Content-Type", "application/xml").post("/api/participations", "<a/>"), 415, "");
        assertProblem(client.with("Content-Type", "nonsense").post("/api/participations", "{}"), 415, "");
        assertProblem(
                application
                        .researcher()
                        .with("Accept", "image/png")
                        .post("/api/studies/x/links", "{\"kind\":\"resumable\",\"count\":1}"),
                406,
                "Accept");
    }

    @Test
    void charactersThatCannotBeStoredAreRefusedWhereverTheyAre() {
        assertProblem(client.post("/api/participations", "{\"study\":\"a" + NUL + "\"}"), 400, "NUL");
        ScriptedParticipant participant = start("hostile-nul");
        assertProblem(
                client.post(
                        "/api/participations",
                        "{\"study\":\"hostile-nul\",\"external\":{\"PROLIFIC_PID\":\"p" + NUL + "\"}}"),
                400,
                "NUL");
        assertProblem(
                client.post("/api/participations", "{\"study\":\"hostile-nul\",\"link\":\"" + NUL + "\"}"), 400, "NUL");
        participant.step("consent", "{\"agreed\":true}");
        assertProblem(participant.tryStep("demographics", "{\"age\":30,\"note\":\"" + NUL + "\"}"), 400, "NUL");
        assertProblem(participant.tryStep("demographics", "{\"age\":30,\"" + NUL + "\":1}"), 400, "NUL");
        participant.until("trial");
        String trial = participant.step().path("trial").asString();
        assertProblem(participant.tryAnswer(trial, "{\"answer\":\"" + NUL + "\",\"plays\":1}"), 400, "NUL");
        assertProblem(
                participant.tryAnswer(
                        trial, "{\"answer\":\"7\",\"plays\":1,\"events\":[{\"a\":{\"b\":[\"" + NUL + "\"]}}]}"),
                400,
                "NUL");
        assertProblem(events(participant, "[{\"type\":\"error\",\"text\":\"" + NUL + "\"}]"), 400, "NUL");
        byte[] other = "{\"study\":\"hostile-nul\"}".getBytes(StandardCharsets.UTF_16LE);
        assertProblem(client.send("POST", "/api/participations", BodyPublishers.ofByteArray(other)), 400, "NUL");
        assertProblem(client.get("/api/participations/%00"), 400, "");
        assertProblem(client.get("/media/%00"), 400, "");
        assertThat(participant
                        .tryAnswer(trial, "{\"answer\":\"7\",\"plays\":1,\"events\":[{\"a\":\"\\\\u0000\"}]}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void halvesOfCharactersDoNoHarm() {
        ScriptedParticipant participant = start("hostile-surrogates").until("demographics");
        assertThat(participant
                        .tryStep("demographics", "{\"age\":30,\"note\":\"\\ud800\"}")
                        .status())
                .isIn(200, 400);
        participant.fetch();
        participant.until("finished");
    }

    @Test
    void deepAndLongAndBrokenJsonIsRefused() {
        ScriptedParticipant participant = start("hostile-shapes");
        for (String data : List.of(
                "[".repeat(2000) + "]".repeat(2000),
                "{\"a\":".repeat(2000) + "1" + "}".repeat(2000),
                "{\"agreed\":true",
                "{\"agreed\":true,\"agreed\":false}",
                "{\"agreed\":{\"agreed\":true}}",
                "{\"agreed\":[true]}",
                "{\"agreed\":null}",
                "{\"agreed\":\"true\"}",
                "{\"agreed\":1}",
                "[true]",
                "null",
                "\"agreed\"",
                "{\"" + "a".repeat(60_000) + "\":true}")) {
            assertProblem(participant.tryStep("consent", data), 400, "");
        }
        assertProblem(client.post("/api/participations", "[]"), 400, "");
        assertProblem(client.post("/api/participations", "null"), 400, "");
        assertProblem(client.post("/api/participations", ""), 400, "");
        assertProblem(client.post("/api/participations", "{\"study\":[\"a\"]}"), 400, "");
        assertProblem(client.post("/api/participations", "{\"study\":\"a\",\"study\":\"b\"}"), 400, "");
        assertProblem(client.post("/api/participations", "{\"study\":\"a\",\"external\":{\"a\":{\"b\":1}}}"), 400, "");
        assertProblem(client.post("/api/participations", "{\"study\":\"" + "a".repeat(50_000) + "\"}"), 404, "");
        assertThat(participant.fetch().path("phase").asString()).isEqualTo("consent");
    }

    @Test
    void numbersBeyondReasonAreRefused() {
        application.publish(new TonesStudy("hostile-numbers")
                .yaml()
                .replace(
                        "{id: age, type: number, label: Your age?, min: 18, max: 120, required: true}",
                        "{id: age, type: number, label: Your age?}"));
        ScriptedParticipant participant =
                ScriptedParticipant.start(client, "hostile-numbers").until("demographics");
        for (String number :
                List.of("1e400", "-1e400", "1e99999999999", "9".repeat(900), "1e16", "NaN", "0x10", "01")) {
            assertProblem(participant.tryStep("demographics", "{\"age\":" + number + "}"), 400, "");
        }
        participant.until("trial");
        String trial = participant.step().path("trial").asString();
        for (String field : List.of(
                "\"plays\":99999999999",
                "\"plays\":1.5",
                "\"plays\":1e3",
                "\"plays\":1,\"responseTimeMs\":1e400",
                "\"plays\":1,\"responseTimeMs\":\"5\"",
                "\"plays\":1,\"responseTimeMs\":NaN",
                "\"plays\":1,\"confidence\":-2147483649")) {
            assertProblem(participant.tryAnswer(trial, "{\"answer\":\"7\"," + field + "}"), 400, "");
        }
        assertThat(participant.fetch().path("progress").path("done").asInt()).isZero();
    }

    @Test
    void endedSessionsTakeNothingMore() {
        ScriptedParticipant finished = start("hostile-ended");
        ScriptedParticipant other =
                ScriptedParticipant.start(client, "hostile-ended").until("trial");
        String foreign = other.step().path("trial").asString();
        finished.until("trial");
        String answered = finished.step().path("trial").asString();
        finished.until("finished");
        long before = answers();
        assertProblem(finished.tryAnswer(answered, ScriptedParticipant.body("3")), 409, "another answer");
        assertProblem(finished.tryAnswer(foreign, ScriptedParticipant.body("3")), 404, "no such trial");
        for (String phase :
                List.of("consent", "demographics", "instructions", "break", "debriefing", "trial", "finished")) {
            assertThat(finished.tryStep(phase, "{}").status()).isIn(400, 409);
        }
        assertThat(answers()).isEqualTo(before);
        finished.withdraw();
        assertProblem(finished.tryAnswer(answered, ScriptedParticipant.body("7")), 404, "");
        assertProblem(finished.tryStep("consent", "{\"agreed\":true}"), 409, "withdrawn");
        assertProblem(events(finished, "[{\"type\":\"opened\"}]"), 409, "withdrawn");
    }

    private long answers() {
        return application.bean(AnsweredTrials.class).of("hostile-ended", Set.of(SessionFlag.NONE)).stream()
                .filter(answer -> answer.answer().equals("7"))
                .count();
    }

    @Test
    void eventsAreKeptOnceAndWithinTheirLimits() {
        ScriptedParticipant participant = start("hostile-events");
        String opened =
                "[{\"type\":\"opened\",\"at\":\"2026-01-01T00:00:00Z\",\"width\":1280,\"touch\":false,\"nothing\":null}]";
        assertThat(events(participant, opened).status()).isEqualTo(204);
        assertThat(events(participant, opened).status()).isEqualTo(204);
        assertThat(kept("hostile-events")).isEqualTo(1);
        assertThat(application
                        .bean(AnsweredTrials.class)
                        .participants("hostile-events", Set.of(SessionFlag.NONE))
                        .getFirst()
                        .reloads())
                .isEqualTo(1);
        for (String wrong : List.of(
                "null",
                "{}",
                "[1]",
                "[null]",
                "[{}]",
                "[{\"type\":7}]",
                "[{\"type\":\"\"}]",
                "[{\"type\":\"a b\"}]",
                "[{\"type\":\"<script>\"}]",
                "[{\"type\":\"" + "a".repeat(41) + "\"}]",
                "[{\"type\":\"error\",\"text\":\"" + "x".repeat(501) + "\"}]",
                "[{\"type\":\"error\",\"deep\":{\"a\":1}}]",
                "[{\"type\":\"error\",\"list\":[1]}]",
                "[{\"type\":\"error\",\"big\":1e400}]",
                "[{\"type\":\"error\",\"a b\":1}]")) {
            assertProblem(events(participant, wrong), 400, "");
        }
        assertProblem(events(participant, numbered(0, 51)), 400, "at most 50");
        for (int from = 0; from < 1950; from += 50) {
            assertThat(events(participant, numbered(from, from + 50)).status()).isEqualTo(204);
        }
        assertProblem(events(participant, numbered(5000, 5050)), 400, "at most 2000");
        assertThat(kept("hostile-events")).isEqualTo(1951);
        assertThat(participant.until("finished").phase()).isEqualTo("finished");
    }

    private static String numbered(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"type\":\"tick\",\"number\":" + i + "}")
                .toList()
                .toString();
    }

    private int kept(String slug) {
        return application
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM session_event e JOIN session n ON n.id = e.session_id"
                        + " JOIN study s ON s.id = n.study_id WHERE s.slug = :slug")
                .param("slug", slug)
                .query(Integer.class)
                .single();
    }

    private Answer events(ScriptedParticipant participant, String events) {
        return client.post("/api/participations/" + participant.token() + "/events", "{\"events\":" + events + "}");
    }

    private ScriptedParticipant start(String slug) {
        application.publish(new TonesStudy(slug).yaml());
        return ScriptedParticipant.start(client, slug);
    }

    private void assertWrongMethod(String method, String path, String allowed) {
        Answer answer = client.send(method, path, BodyPublishers.noBody());
        assertProblem(answer, 405, allowed);
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    private static void assertProblem(Answer answer, int status, String detail) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asString()).isNotBlank().contains(detail);
    }
}
