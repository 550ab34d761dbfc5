package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.study.records.SessionRecordQuery;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.ApiClient;
import org.earshot.web.CsvRows;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is recorded can be exported: an item of the list "What is recorded" per test. */
class ExportsIT {

    private static final String SLUG = "exports";
    private static final String HOSTILE = "=cmd|'x'!A1,\n\"quo";
    private static final String HEARD = """
            {"answer":"7","plays":2,"responseTimeMs":812.5,"events":[
             {"type":"viewport","at":0,"width":390,"height":700,"pixelRatio":3,"touch":true},
             {"type":"play","at":310.5,"audible":402.1,"sampleRate":48000,"outputLatencyMs":21.5,"volume":0.7,"underruns":2},
             {"type":"played-to-end","at":900},{"type":"focus-lost","at":950},{"type":"focus-back","at":990},
             {"type":"play","at":1200,"audible":1300,"outputLatencyMs":23.5,"underruns":3},
             {"type":"interrupted","at":1300},{"type":"page-hidden","at":1400},
             {"type":"=odd\\n\\"type\\"","at":"later","deep":{"a":[1,null]}},{"at":7}]}""";

    private static final RunningApplication APPLICATION = RunningApplication.get();
    private static final ApiClient RESEARCHER = APPLICATION.researcher();

    @BeforeAll
    static void threeSessions() {
        APPLICATION.publish(new TonesStudy(
                        SLUG,
                        "attentionChecks: {perBlock: 1}\npractice: {criterion: 1, rounds: 2}\nheadphoneCheck: {test: huggins, required: false}")
                .yaml()
                .replace("max: 20", "max: 30"));
        ScriptedParticipant.start(APPLICATION.client(), SLUG).until("finished");
        ScriptedParticipant hostile = ScriptedParticipant.start(APPLICATION.client(), SLUG);
        hostile.advance();
        hostile.step("demographics", JsonMapper.shared().writeValueAsString(Map.of("age", 30, "note", HOSTILE)));
        hostile.step("audio-check", "{\"heard\":true,\"volume\":0.7}");
        hostile.until("practice");
        assertThat(hostile.tryAnswer(hostile.step().path("trial").asString(), HEARD)
                        .status())
                .isEqualTo(200);
        String events = "/api/participations/" + hostile.token() + "/events";
        assertThat(APPLICATION
                        .client()
                        .post(
                                events,
                                "{\"events\":[{\"type\":\"opened\",\"at\":\"2026-03-01T12:00:00Z\",\"language\":\"en\"}]}")
                        .status())
                .isEqualTo(204);
        ScriptedParticipant.start(APPLICATION.client(), SLUG).until("trial").withdraw();
    }

    private static CsvRows file(String name) {
        ApiClient.Answer answer = RESEARCHER.get("/api/studies/" + SLUG + "/export/" + name);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return CsvRows.read(answer.text());
    }

    @Test
    void everyPlannedTrialIsThereWhetherAnsweredOrNot() {
        CsvRows trials = file("trials.csv");
        assertThat(trials.size()).as("of a withdrawn session none").isEqualTo(2 * (2 + 20));
        CsvRows first = trials.where("number", "1");
        assertThat(first.where("practice", "true").column("round")).containsExactly("1", "2");
        assertThat(first.where("attention_check", "true").rows()).hasSize(4).allSatisfy(row -> {
            assertThat(row.get("told")).matches("[0-9]");
            assertThat(row.get("answer")).isEqualTo("7");
        });
        assertThat(first.where("practice", "false").column("block"))
                .containsExactlyElementsOf(List.of(
                        "1", "1", "1", "1", "1", "2", "2", "2", "2", "2", "3", "3", "3", "3", "3", "4", "4", "4", "4",
                        "4"));
        CsvRows second = trials.where("number", "2");
        assertThat(second.where("answered", "true").size()).isEqualTo(1);
        assertThat(second.where("answered", "false").rows()).allSatisfy(row -> {
            assertThat(row.get("answer")).isEmpty();
            assertThat(row.get("received_at")).isEmpty();
            assertThat(row.get("device")).isEmpty();
            assertThat(row.get("prediction")).matches("[0-9]");
        });
    }

    @Test
    void trialTellsPlaysLatencyUnderrunsFocusViewportAndDevice() {
        Map<String, String> trial = file("trials.csv")
                .where("number", "2")
                .where("answered", "true")
                .first();
        assertThat(trial)
                .containsEntry("plays", "2")
                .containsEntry("plays_finished", "1")
                .containsEntry("output_latency_ms", "23.5")
                .containsEntry("underruns", "3")
                .containsEntry("focus_losses", "1")
                .containsEntry("times_hidden", "1")
                .containsEntry("viewport_width", "390")
                .containsEntry("viewport_height", "700")
                .containsEntry("device", "phone")
                .containsEntry("response_time_ms", "812.5");
        assertThat(trial.get("received_at")).endsWith("Z");
    }

    @Test
    void everyEventOfATrialIsARowWithItsTime() {
        CsvRows events = file("events.csv").where("number", "2").where("source", "trial");
        assertThat(events.column("event")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        CsvRows plays = events.where("type", "play");
        assertThat(plays.column("at_ms")).containsExactly("310.5", "1200");
        JsonNode play = JsonMapper.shared().readTree(plays.first().get("data"));
        assertThat(play.path("audible").asDouble()).isEqualTo(402.1);
        assertThat(play.path("outputLatencyMs").asDouble()).isEqualTo(21.5);
        assertThat(play.has("type") || play.has("at")).isFalse();
        Map<String, String> odd = events.rows().get(8);
        assertThat(odd)
                .containsEntry("type", "=odd\n\"type\"")
                .containsEntry("at_ms", "")
                .containsEntry("browser_time", "later")
                .containsEntry("data", "{\"deep\":{\"a\":[1,null]}}");
        assertThat(events.rows().get(9)).containsEntry("type", "").containsEntry("at_ms", "7");
    }

    @Test
    void phasesAndEventsOutsideOfTrialsHaveTheirTimes() {
        CsvRows events = file("events.csv").where("number", "2");
        assertThat(events.where("source", "phase").column("type"))
                .containsExactly(
                        "consent", "demographics", "audio-check", "headphone-check", "headphone-check", "instructions");
        assertThat(events.where("type", "headphone-check").first().get("data"))
                .isEqualTo("{\"answers\":[1,1,1,1,1,1]}");
        assertThat(events.where("type", "demographics").first().get("data"))
                .as("what somebody said of themselves is in participants.csv alone")
                .isEqualTo("{}");
        Map<String, String> opened = events.where("source", "page").first();
        assertThat(opened)
                .containsEntry("type", "opened")
                .containsEntry("browser_time", "2026-03-01T12:00:00Z")
                .containsEntry("data", "{\"language\":\"en\"}")
                .containsEntry("practice", "");
        assertThat(events.column("received_at")).isSorted();
    }

    @Test
    void participantTellsConsentDemographicsChecksPhasesAndReloads() {
        CsvRows participants = file("participants.csv");
        assertThat(participants.column("phase")).containsExactly("finished", "instructions", "withdrawn");
        Map<String, String> second = participants.rows().get(1);
        assertThat(second)
                .containsEntry("consent_version", "v1")
                .containsEntry("question_age", "30")
                .containsEntry("question_note", HOSTILE)
                .containsEntry("volume", "0.7")
                .containsEntry("headphone_check", "failed")
                .containsEntry("headphone_attempts", "2")
                .containsEntry("practice_rounds", "1")
                .containsEntry("reloads", "1");
        assertThat(second.get("consent_at")).endsWith("Z");
        assertThat(second.get("trial_at")).isEmpty();
        assertThat(participants.rows().get(2)).containsEntry("question_age", "").containsEntry("consent_version", "");
    }

    @Test
    void answersToQuestionsThatALaterVersionDropsAreKept() {
        String slug = "dropped-question";
        String first = new TonesStudy(slug).yaml();
        APPLICATION.publish(first);
        ScriptedParticipant.start(APPLICATION.client(), slug).until("trial");
        APPLICATION.publish(first.replaceAll("(?m)^ *- \\{id: age.*\n", "").replace("title: Tones", "title: Later"));
        ApiClient.Answer participants = RESEARCHER.get("/api/studies/" + slug + "/export/participants.csv");
        assertThat(CsvRows.read(participants.text()).column("question_age")).containsExactly("30");
        assertThat(RESEARCHER
                        .get("/api/studies/" + slug + "/export/codebook.json")
                        .text())
                .contains("question_age");
        assertThat(CsvRows.read(RESEARCHER
                                .get("/api/studies/" + slug + "/export/participants.csv?version=2")
                                .text())
                        .rows())
                .isEmpty();
        assertThat(CsvRows.read(RESEARCHER
                                .get("/api/studies/" + slug + "/export/stimuli.csv")
                                .text())
                        .column("study_version"))
                .contains("1", "2");
        ApiClient.Answer unknown = RESEARCHER.get("/api/studies/" + slug + "/export/trials.csv?version=3");
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.text()).contains("no published version 3");
    }

    @Test
    void rowsAreCountedAsTheyAreWritten() {
        var rows = APPLICATION.bean(SessionRecordQuery.class).rows(SLUG, Set.of(SessionFlag.NONE));
        assertThat(rows.responses()).isEqualTo(file("responses.csv").size());
        assertThat(rows.participants()).isEqualTo(file("participants.csv").size());
        assertThat(rows.stimuli()).isEqualTo(file("stimuli.csv").size());
        assertThat(rows.trials()).isEqualTo(file("trials.csv").size());
        assertThat(rows.events()).isEqualTo(file("events.csv").size());
    }

    @Test
    void everyColumnOfEveryFileIsInTheCodebook() {
        JsonNode codebook =
                RESEARCHER.get("/api/studies/" + SLUG + "/export/codebook.json").json();
        assertThat(codebook.path("files")
                        .valueStream()
                        .map(file -> file.path("name").asString()))
                .containsExactly("responses.csv", "participants.csv", "stimuli.csv", "trials.csv", "events.csv");
        codebook.path("files").forEach(described -> {
            String header = RESEARCHER
                    .get("/api/studies/" + SLUG + "/export/"
                            + described.path("name").asString())
                    .text()
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(described
                            .path("columns")
                            .valueStream()
                            .map(column -> column.path("name").asString()))
                    .containsExactly(header.split(","));
        });
    }
}
