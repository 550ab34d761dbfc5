package org.earshot.app.scripted;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Takes one session over HTTP from start to end, by what the states say. Whatever the server does that a page could not live
 * with goes into the ledger as a fault. For one thread.
 */
public final class ScriptedParticipant {

    private static final Set<String> LAST = Set.of("finished", "withdrawn", "screened-out");
    /** More stages than any study has: a session that goes round in circles ends. */
    private static final int MOST_STAGES = 5000;

    private final String name;
    private final String study;
    private final Answering answering;
    private final Pauses pauses;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Set<String> fetched = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private String token = "";

    /**
     * @param name unique within the study; the server knows the session again by it
     * @param patience how long one request is repeated before the session counts as lost
     */
    public ScriptedParticipant(
            String name,
            String study,
            Transport wire,
            Answering answering,
            Pauses pauses,
            Ledger ledger,
            Duration patience,
            InstantSource clock) {
        this.name = name;
        this.study = study;
        this.answering = answering;
        this.pauses = pauses;
        this.ledger = ledger;
        this.outbox = new Outbox(wire, patience, clock);
    }

    /** Takes the session until it has ended, or cannot be gone on with. */
    public void takeSession() throws InterruptedException {
        take(this::start);
    }

    /** The same with a session that was started before. */
    public void goOnWith(String itsToken) throws InterruptedException {
        token = itsToken;
        take(this::fetch);
    }

    /** How a participant comes to a session. */
    private interface Beginning {
        JsonNode state() throws InterruptedException;
    }

    private void take(Beginning beginning) throws InterruptedException {
        try {
            JsonNode state = beginning.state();
            for (int stage = 0; stage < MOST_STAGES && !isOver(state); stage++) {
                fetchMedia(state);
                state = complete(state);
            }
            if (isOver(state)) {
                ledger.finished(name);
            } else {
                ledger.fault(name + " came to no end");
            }
        } catch (UndeliverableException e) {
            ledger.fault(name + " got " + e.getMessage());
        } catch (UnexpectedReplyException e) {
            ledger.fault(name + ": " + e.getMessage());
        }
    }

    private JsonNode start() throws InterruptedException {
        Request request =
                Request.post("/api/participations", Map.of("study", study, "external", Map.of("PROLIFIC_PID", name)));
        JsonNode state = accepted("start", outbox.deliver(request).reply());
        token = state.path("token").asString();
        return state;
    }

    private static boolean isOver(JsonNode state) {
        return LAST.contains(state.path("phase").asString());
    }

    private JsonNode complete(JsonNode state) throws InterruptedException {
        String phase = state.path("phase").asString();
        return phase.equals("trial") || phase.equals("practice") ? answer(state) : step(phase, state);
    }

    private JsonNode answer(JsonNode state) throws InterruptedException {
        JsonNode step = state.path("step");
        String trial = step.path("trial").asString();
        if (!answered.add(trial)) {
            ledger.fault(name + " was asked again for an answer that was acknowledged");
        }
        Map<String, Object> body = answering.trial(step);
        pause(state, ((Number) body.getOrDefault("responseTimeMs", 0)).doubleValue());
        Request request = Request.put("/api/participations/" + token + "/trials/" + trial + "/answer", body);
        Reply reply = outbox.deliver(request).reply();
        Acknowledged answer = new Acknowledged(
                name,
                state.path("phase").asString(),
                state.path("progress").path("done").asInt() + 1,
                step.has("told"),
                request);
        if (reply.isOk()) {
            ledger.answered(answer);
            return reply.json();
        }
        if (reply.status() == 409 && reply.json().path("reason").asString().equals("answered-otherwise")) {
            ledger.answeredOtherwise(answer);
            return fetch();
        }
        throw new UnexpectedReplyException("answer", reply);
    }

    private JsonNode step(String phase, JsonNode state) throws InterruptedException {
        Map<String, Object> data = data(phase, state.path("step"));
        pause(state, 0);
        Request request = Request.post("/api/participations/" + token + "/steps", Map.of("phase", phase, "data", data));
        Outbox.Delivery delivery = outbox.deliver(request);
        Reply reply = delivery.reply();
        if (phase.equals("demographics") || phase.equals("debriefing")) {
            ledger.asked(name, data);
        }
        boolean takenBefore = delivery.times() > 1
                && reply.status() == 409
                && reply.json().path("reason").asString().equals("not-its-turn");
        return takenBefore ? reply.json().path("state") : accepted(phase, reply);
    }

    private Map<String, Object> data(String phase, JsonNode step) {
        Map<String, Object> data = new LinkedHashMap<>();
        switch (phase) {
            case "consent" -> data.put("agreed", true);
            case "audio-check" -> data.put("heard", true);
            case "headphone-check" -> {
                data.put("answers", answering.headphoneCheck(step));
                data.put("attempt", step.path("attempt").asInt(1));
            }
            case "demographics", "debriefing" ->
                step.path("questions")
                        .forEach(question -> data.put(question.path("id").asString(), answering.question(question)));
            default -> {
                // Instructions and breaks carry nothing.
            }
        }
        return data;
    }

    /** What the page loads before it shows a state, each address once. */
    private void fetchMedia(JsonNode state) throws InterruptedException {
        Set<String> wanted = new HashSet<>();
        JsonNode step = state.path("step");
        wanted.add(step.path("stimulus").path("url").asString(""));
        wanted.add(step.path("reference").path("url").asString(""));
        step.path("examples").forEach(example -> wanted.add(example.path("url").asString("")));
        step.path("items").forEach(item -> wanted.add(item.asString("")));
        state.path("prefetch").forEach(url -> wanted.add(url.asString()));
        wanted.remove("");
        wanted.removeIf(url -> !fetched.add(url));
        for (String url : wanted) {
            Reply reply = outbox.deliver(Request.get(url)).reply();
            if (!reply.isOk()) {
                throw new UnexpectedReplyException("stimulus", reply);
            }
        }
    }

    private JsonNode fetch() throws InterruptedException {
        return accepted(
                "state",
                outbox.deliver(Request.get("/api/participations/" + token)).reply());
    }

    private void pause(JsonNode state, double responseTimeMs) throws InterruptedException {
        Duration pause = pauses.before(state, responseTimeMs);
        if (pause.isPositive()) {
            Thread.sleep(pause);
        }
    }

    private static JsonNode accepted(String what, Reply reply) {
        if (!reply.isOk()) {
            throw new UnexpectedReplyException(what, reply);
        }
        return reply.json();
    }
}
