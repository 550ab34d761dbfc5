package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.study.session.Participations;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.Arrival;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.web.ApiClient;
import org.earshot.web.EveryEnding;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The live page's figures over HTTP, with sessions in every state that there is. */
class LiveIT {

    private static final String SLUG = "live-api";
    private static final List<String> ENDS = List.of("finished", "withdrawn", "screened-out");
    private static final RunningApplication APPLICATION = RunningApplication.get();

    private final ApiClient researcher = APPLICATION.researcher();

    @BeforeAll
    static void sessionsStandEverywhere() {
        new EveryEnding(APPLICATION, SLUG).fill();
        APPLICATION
                .bean(Participations.class)
                .start(
                        SLUG,
                        new Arrival(Map.of(), Optional.empty(), Optional.empty()),
                        SessionFlag.TEST,
                        PreferredLanguages.of("en"));
    }

    @Test
    void countsOfLivePageStudyAndExportAreTheSame() {
        JsonNode live = live(SLUG);
        JsonNode study = researcher.get("/api/studies/" + SLUG).json();
        List<Map<String, String>> rows = participants();
        for (String end : ENDS) {
            String field = end.equals("screened-out") ? "screenedOut" : end;
            assertThat(live.path("standings").path(end).asInt())
                    .as(end)
                    .isEqualTo(study.path(field).asInt(-1))
                    .isEqualTo(count(rows, "phase", end));
        }
        int underWay = (int)
                rows.stream().filter(row -> !ENDS.contains(row.get("phase"))).count();
        assertThat(live.path("standings").path("here").asInt()
                        + live.path("standings").path("away").asInt())
                .isEqualTo(underWay)
                .isEqualTo(study.path("active").asInt());
        assertThat(live.path("started").asInt()).isEqualTo(rows.size()).isEqualTo(15);
        assertThat(study.path("answers").asLong())
                .isEqualTo(rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.get("trials_answered")))
                        .sum());
    }

    @Test
    void everySessionStandsWhereItWasLed() {
        JsonNode live = live(SLUG);
        assertThat(live.path("standings").toString())
                .isEqualTo("{\"away\":2,\"finished\":2,\"here\":5,\"screened-out\":3,\"withdrawn\":3}");
        assertThat(live.path("funnel").valueStream().map(LiveIT::told))
                .containsExactly(
                        "consent: 15 arrived, 1 here, 0 away, 1 withdrawn, {}",
                        "demographics: 13 arrived, 1 here, 0 away, 0 withdrawn, {}",
                        "audio-check: 12 arrived, 0 here, 0 away, 0 withdrawn, {}",
                        "headphone-check: 12 arrived, 0 here, 0 away, 0 withdrawn, {\"headphones\":1}",
                        "practice: 11 arrived, 0 here, 1 away, 0 withdrawn, {\"practice\":1}",
                        "trial 1: 9 arrived, 1 here, 1 away, 1 withdrawn, {\"attention\":1}",
                        "trial 2: 5 arrived, 1 here, 0 away, 0 withdrawn, {}",
                        "trial 3: 4 arrived, 1 here, 0 away, 0 withdrawn, {}",
                        "trial 4: 3 arrived, 0 here, 0 away, 0 withdrawn, {}",
                        "debriefing: 3 arrived, 0 here, 0 away, 0 withdrawn, {}",
                        "finished: 3 arrived, 0 here, 0 away, 1 withdrawn, {}");
        assertThat(live.path("present")
                        .valueStream()
                        .map(session -> session.path("phase").asString()
                                + (session.path("of").isNull()
                                        ? ""
                                        : " " + session.path("position") + " of " + session.path("of"))))
                .containsExactlyInAnyOrder("consent", "demographics", "trial 1 of 20", "break", "trial 11 of 20");
    }

    @Test
    void screenedOutSessionsAreCountedByReasonAsInTheExport() {
        Map<String, Integer> live = new TreeMap<>();
        live(SLUG)
                .path("funnel")
                .forEach(row -> row.path("screenedOut")
                        .properties()
                        .forEach(reason ->
                                live.merge(reason.getKey(), reason.getValue().asInt(), Integer::sum)));
        Map<String, Integer> exported = new TreeMap<>();
        participants().stream()
                .map(row -> row.get("screened_out"))
                .filter(reason -> !reason.isEmpty())
                .forEach(reason -> exported.merge(reason, 1, Integer::sum));
        assertThat(live).isEqualTo(exported).hasSize(3);
    }

    @Test
    void placesAreThoseThatTheCapCounts() {
        EveryEnding study = new EveryEnding(APPLICATION, "live-places");
        study.fill();
        assertThat(live("live-places").path("places").asInt()).isEqualTo(EveryEnding.PLACES - 1);
        study.start();
        assertThat(live("live-places").path("places").asInt()).isEqualTo(EveryEnding.PLACES);
        assertThat(APPLICATION
                        .client()
                        .post("/api/participations", "{\"study\":\"live-places\"}")
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("full");
    }

    @Test
    void checksDurationsAndDevicesAreTold() {
        JsonNode live = live(SLUG);
        assertThat(live.path("checks").path("headphonesPassed").toString())
                .as("of eleven who passed two have withdrawn, which erased it")
                .isEqualTo("{\"1\":9}");
        assertThat(live.path("checks").path("headphonesFailed").asInt()).isEqualTo(1);
        assertThat(live.path("checks").path("attentionFailingSessions").asInt()).isEqualTo(1);
        assertThat(live.path("checks").path("practiceRounds").path("1").asInt()).isPositive();
        assertThat(live.path("duration").path("n").asInt()).isEqualTo(2);
        assertThat(live.path("duration").path("median").asDouble()).isPositive();
        assertThat(live.path("durations").get(0).path("phase").asString()).isEqualTo("consent");
        assertThat(live.path("durations").get(0).path("n").asInt()).isEqualTo(11);
    }

    @Test
    void nothingTellsWhoSomebodyIsOrHowOftenTheyAgreed() {
        String text = researcher.get("/api/studies/" + SLUG + "/live").text();
        assertThat(text).doesNotContainIgnoringCase("token").doesNotContainIgnoringCase("agree");
        assertThat(text).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
    }

    @Test
    void whatWentWrongInBrowsersIsGroupedAndDeviceAndFocusAreKnown() {
        APPLICATION.publish(new TonesStudy("live-trouble").yaml());
        List<ScriptedParticipant> two = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            two.add(ScriptedParticipant.start(APPLICATION.client(), "live-trouble")
                    .until("practice"));
        }
        for (ScriptedParticipant participant : two) {
            event(participant, "{\"type\":\"error\",\"message\":\"x is undefined\",\"at\":1}");
        }
        event(two.getFirst(), "{\"type\":\"error\",\"message\":\"x is undefined\",\"at\":2}");
        event(two.getFirst(), "{\"type\":\"sound-trouble\",\"reason\":\"no-device\"}");
        event(two.getFirst(), "{\"type\":\"opened\",\"at\":\"2026-01-01T10:00:00Z\"}");
        String trial = two.getFirst().step().path("trial").asString();
        two.getFirst()
                .tryAnswer(
                        trial,
                        "{\"answer\":\"4\",\"plays\":1,\"events\":[{\"type\":\"viewport\",\"width\":390,"
                                + "\"height\":844,\"touch\":true},{\"type\":\"focus-lost\",\"at\":3},{\"type\":\"interrupted\",\"at\":4},"
                                + "{\"type\":\"focus-lost\",\"at\":5}]}");
        JsonNode live = live("live-trouble");
        assertThat(live.path("troubles")
                        .valueStream()
                        .map(trouble -> trouble.path("kind").asString() + " "
                                + trouble.path("detail").asString() + " " + trouble.path("times") + " in "
                                + trouble.path("sessions")))
                .containsExactlyInAnyOrder(
                        "script x is undefined 3 in 2", "sound no-device 1 in 1", "interruption  1 in 1");
        assertThat(live.path("unrest").toString())
                .isEqualTo("{\"reloads\":1,\"reloaded\":1,\"focusLosses\":2,\"unfocused\":1}");
        assertThat(live.path("present")
                        .valueStream()
                        .map(one -> one.path("device").asString("?")))
                .containsExactlyInAnyOrder("phone", "?");
    }

    @Test
    void draftAndStudyWithoutSessionsAreEmpty() {
        researcher.with("Content-Type", "application/yaml").post("/api/studies", new TonesStudy("live-draft").yaml());
        JsonNode live = live("live-draft");
        assertThat(live.path("started").asInt()).isZero();
        assertThat(live.path("funnel").size()).isZero();
        assertThat(live.path("duration").path("median").isNull()).isTrue();
        assertThat(researcher.get("/api/studies/nowhere/live").status()).isEqualTo(404);
        assertThat(APPLICATION.client().get("/api/studies/" + SLUG + "/live").status())
                .isEqualTo(401);
    }

    private static String told(JsonNode row) {
        return row.path("phase").asString()
                + (row.path("block").isNull() ? "" : " " + row.path("block"))
                + ": " + row.path("arrived") + " arrived, " + row.path("here") + " here, " + row.path("away")
                + " away, " + row.path("withdrawn") + " withdrawn, " + row.path("screenedOut");
    }

    private static void event(ScriptedParticipant participant, String event) {
        assertThat(APPLICATION
                        .client()
                        .post("/api/participations/" + participant.token() + "/events", "{\"events\":[" + event + "]}")
                        .status())
                .isEqualTo(204);
    }

    private JsonNode live(String slug) {
        return researcher.get("/api/studies/" + slug + "/live").json();
    }

    private static int count(List<Map<String, String>> rows, String column, String value) {
        return (int) rows.stream().filter(row -> value.equals(row.get(column))).count();
    }

    /** The rows of the export; no value of these sessions has a comma. */
    private List<Map<String, String>> participants() {
        List<String> lines = researcher
                .get("/api/studies/" + SLUG + "/export/participants.csv")
                .text()
                .lines()
                .toList();
        String[] header = lines.getFirst().split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] fields = line.split(",", -1);
                    Map<String, String> row = new TreeMap<>();
                    for (int i = 0; i < header.length; i++) {
                        row.put(header[i], fields[i]);
                    }
                    return row;
                })
                .toList();
    }
}
