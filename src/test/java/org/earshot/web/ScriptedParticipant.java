package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earshot.web.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** Takes a {@link TonesStudy} over HTTP. */
public final class ScriptedParticipant {

    /** More than any study of the tests has, so that a walk until some phase ends. */
    private static final int MOST_STEPS = 1000;

    private final ApiClient client;
    private final String token;
    private final List<String> answered = new ArrayList<>();
    private JsonNode state;
    private int accepted;

    private ScriptedParticipant(ApiClient client, String token, JsonNode state) {
        this.client = client;
        this.token = token;
        this.state = state;
    }

    public static ScriptedParticipant start(ApiClient client, String study) {
        return begin(client, "{\"study\":\"" + study + "\"}");
    }

    /** The same, sent by a recruiting platform that names the participant so. */
    public static ScriptedParticipant sent(ApiClient client, String study, String participant) {
        return begin(client, "{\"study\":\"" + study + "\",\"external\":{\"PROLIFIC_PID\":\"" + participant + "\"}}");
    }

    private static ScriptedParticipant begin(ApiClient client, String body) {
        Answer started = client.post("/api/participations", body);
        assertThat(started.status()).as(started.text()).isEqualTo(201);
        return new ScriptedParticipant(client, started.json().path("token").asString(), started.json());
    }

    /** Goes on with a session that was started otherwise. */
    public static ScriptedParticipant resume(ApiClient client, String token) {
        return new ScriptedParticipant(
                client, token, client.get("/api/participations/" + token).json());
    }

    /** The same participant, talking to a server elsewhere. */
    public ScriptedParticipant at(ApiClient other) {
        ScriptedParticipant moved = new ScriptedParticipant(other, token, state);
        moved.answered.addAll(answered);
        return moved;
    }

    public String token() {
        return token;
    }

    public String phase() {
        return state.path("phase").asString();
    }

    public JsonNode state() {
        return state;
    }

    public JsonNode step() {
        return state.path("step");
    }

    public JsonNode fetch() {
        return accept(client.get(path("")));
    }

    /** The ids of the trials whose answers were acknowledged, practice included. */
    public List<String> answered() {
        return List.copyOf(answered);
    }

    public Answer tryStep(String phase, String data) {
        return client.post(path("/steps"), "{\"phase\":\"" + phase + "\",\"data\":" + data + "}");
    }

    public JsonNode step(String phase, String data) {
        return accept(tryStep(phase, data));
    }

    public Answer tryAnswer(String trial, String body) {
        return client.put(path("/trials/" + trial + "/answer"), body);
    }

    /** Answers the present trial. */
    public JsonNode answer(String digit) {
        String trial = step().path("trial").asString();
        JsonNode next = accept(tryAnswer(trial, body(digit)));
        answered.add(trial);
        return next;
    }

    public static String body(String digit) {
        return "{\"answer\":\"" + digit
                + "\",\"plays\":1,\"responseTimeMs\":812.5,\"events\":[{\"type\":\"play\",\"at\":3}]}";
    }

    public Answer withdraw() {
        return client.post(path("/withdraw"), "");
    }

    /** Completes the present phase or trial in the plainest way; trials with the digit 7. */
    public void advance() {
        switch (phase()) {
            case "consent" -> step("consent", "{\"agreed\":true}");
            case "demographics" -> step("demographics", "{\"age\":30}");
            case "audio-check" -> step("audio-check", "{\"heard\":true}");
            case "headphone-check" -> step("headphone-check", "{\"answers\":[1,1,1,1,1,1]}");
            case "instructions", "break", "debriefing" -> step(phase(), "{}");
            case "practice", "trial" -> answer("7");
            default -> throw new AssertionError("Nothing comes after " + phase());
        }
    }

    /** The same, but a trial, also of practice, is answered with this body. */
    public void advance(String answer) {
        if (phase().equals("trial") || phase().equals("practice")) {
            String trial = step().path("trial").asString();
            accept(tryAnswer(trial, answer));
            answered.add(trial);
        } else {
            advance();
        }
    }

    public ScriptedParticipant until(String phase) {
        for (int i = 0; i < 200 && !phase().equals(phase); i++) {
            advance();
        }
        assertThat(phase()).isEqualTo(phase);
        return this;
    }

    private JsonNode accept(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(++accepted).as("steps, at " + phase()).isLessThan(MOST_STEPS);
        state = answer.json();
        return state;
    }

    private String path(String rest) {
        return "/api/participations/" + token + rest;
    }
}
