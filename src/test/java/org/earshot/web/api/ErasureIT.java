package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** After a withdrawal no table of the database holds anything that the participant gave. */
class ErasureIT {

    private static final String STUDY = "erasure";
    private static final String CHECKS = """
            closing: [{id: word, type: text, label: A word?}]
            headphoneCheck: {test: loudness, attempts: 1, required: false}
            attentionChecks: {perBlock: 1}
            """;

    /** What the participant gave, as words and numbers that nothing else in the database has. */
    private static final List<String> GIVEN = List.of(
            "xanadu-pid",
            "xanadu-study",
            "xanadu-note",
            "xanadu-play",
            "xanadu-event",
            "xanadu-word",
            "7361.4182",
            "87654321");

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();
    private final JdbcClient jdbc = application.bean(JdbcClient.class);

    @Test
    void withdrawalAfterTheEndLeavesATombstoneAndNothingElse() {
        application.publish(new TonesStudy(STUDY, CHECKS).yaml());
        String token = takePart();
        Map<String, String> before = database();
        assertThat(GIVEN)
                .allSatisfy(word -> assertThat(tablesWith(before, word)).isNotEmpty());
        String session = session(token);
        assertThat(tablesWith(before, session))
                .contains(
                        "session",
                        "session_token",
                        "session_event",
                        "step",
                        "trial",
                        "headphone_attempt",
                        "personal_link");

        assertThat(client.post("/api/participations/" + token + "/withdraw", "").status())
                .isEqualTo(200);

        Map<String, String> after = database();
        assertThat(GIVEN).allSatisfy(word -> assertThat(tablesWith(after, word)).isEmpty());
        assertThat(tablesWith(after, session)).containsExactlyInAnyOrder("session", "session_token");
        assertThat(tombstone(session))
                .containsOnlyKeys(
                        "id",
                        "study_id",
                        "version_id",
                        "number",
                        "flag",
                        "status",
                        "place",
                        "conditions",
                        "external",
                        "completion_code",
                        "started_at",
                        "last_seen_at",
                        "ended_at")
                .containsEntry("external", "{}")
                .containsEntry("status", "\"WITHDRAWN\"");
        assertThat(client.get("/api/participations/" + token)
                        .json()
                        .path("phase")
                        .asString())
                .isEqualTo("withdrawn");
    }

    /** Gives something wherever something can be given, under a personal link and as a recruiting platform's participant. */
    private String takePart() {
        String link = application
                .researcher()
                .post("/api/studies/" + STUDY + "/links", "{\"kind\":\"resumable\",\"count\":1}")
                .json()
                .get(0)
                .path("link")
                .asString();
        Answer started = client.with("Accept-Language", "en")
                .post(
                        "/api/participations",
                        "{\"study\":\"" + STUDY + "\",\"link\":\"" + link.substring(link.indexOf('=') + 1)
                                + "\",\"attempt\":\"0b7c61b2-4a0c-4c59-9f8e-0c8f4f0e5a11\",\"external\":"
                                + "{\"PROLIFIC_PID\":\"xanadu-pid\",\"STUDY_ID\":\"xanadu-study\"}}");
        assertThat(started.status()).as(started.text()).isEqualTo(201);
        String token = started.json().path("token").asString();
        assertThat(client.post(
                                "/api/participations/" + token + "/events",
                                "{\"events\":[{\"type\":\"opened\",\"text\":\"xanadu-event\",\"n\":87654321}]}")
                        .status())
                .isEqualTo(204);
        JsonNode state = started.json();
        for (int i = 0; i < 200 && !state.path("phase").asString().equals("finished"); i++) {
            state = next(token, state);
        }
        assertThat(state.path("phase").asString()).isEqualTo("finished");
        return token;
    }

    private JsonNode next(String token, JsonNode state) {
        String phase = state.path("phase").asString();
        String path = "/api/participations/" + token;
        Answer answer = switch (phase) {
            case "practice", "trial" ->
                client.put(
                        path + "/trials/" + state.path("step").path("trial").asString() + "/answer",
                        "{\"answer\":\"7\",\"plays\":1,\"responseTimeMs\":7361.4182,\"events\":[{\"type\":\"xanadu-play\"}]}");
            case "consent" -> step(path, phase, "{\"agreed\":true}");
            case "demographics" -> step(path, phase, "{\"age\":30,\"gender\":\"f\",\"note\":\"xanadu-note\"}");
            case "audio-check" -> step(path, phase, "{\"heard\":true}");
            case "headphone-check" -> step(path, phase, "{\"answers\":[1,2,3,3,2,1]}");
            case "debriefing" -> step(path, phase, "{\"word\":\"xanadu-word\"}");
            default -> step(path, phase, "{}");
        };
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Answer step(String path, String phase, String data) {
        return client.post(path + "/steps", "{\"phase\":\"" + phase + "\",\"data\":" + data + "}");
    }

    /** Every table's rows as text. */
    private Map<String, String> database() {
        List<String> tables = jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                        + " AND table_type = 'BASE TABLE' AND table_name <> 'media'")
                .query(String.class)
                .list();
        assertThat(tables).contains("session", "answer", "step", "session_event", "personal_link");
        return tables.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> String.join(
                                "\n",
                                jdbc.sql("SELECT row_to_json(t)::text FROM \"" + table + "\" t")
                                        .query(String.class)
                                        .list())));
    }

    /** Bytes are written in hexadecimal digits. */
    private static List<String> tablesWith(Map<String, String> database, String word) {
        String bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return database.entrySet().stream()
                .filter(table ->
                        table.getValue().contains(word) || table.getValue().contains(bytes))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String session(String token) {
        return jdbc.sql("SELECT session_id::text FROM session_token WHERE hash = sha256(convert_to(:token, 'UTF8'))")
                .param("token", token)
                .query(String.class)
                .single();
    }

    /** What is left of the session: every column that is not null. */
    private Map<String, String> tombstone(String session) {
        return jdbc
                .sql("SELECT key, value::text FROM session n, json_each(row_to_json(n)) WHERE n.id = :id::uuid"
                        + " AND value::text <> 'null'")
                .param("id", session)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
