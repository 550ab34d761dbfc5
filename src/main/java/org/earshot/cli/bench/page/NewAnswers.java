package org.earshot.cli.bench.page;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.earshot.EarshotException;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;
import org.earshot.app.scripted.SeededAnswers;
import org.earshot.cli.bench.HttpConnection;
import tools.jackson.databind.JsonNode;

/** One participant more, who answers a trial whenever results have to change. */
final class NewAnswers implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String SESSIONS = "/api/participations";
    private static final double UNSUSPICIOUS_MS = 1500;

    private final HttpConnection connection;
    private final String study;
    private final SeededAnswers answers = new SeededAnswers("bench", new SplittableRandom(1));
    private String session = "";
    private JsonNode state;

    /** @param study one that goes from consent over instructions to trials, perhaps with breaks between them */
    NewAnswers(URI server, String study) throws IOException {
        this.connection = new HttpConnection(server, TIMEOUT);
        this.study = study;
        this.state = begin();
    }

    private JsonNode begin() throws IOException {
        JsonNode begun = sent(Request.post(SESSIONS, Map.of("study", study)));
        session = SESSIONS + "/" + begun.path("token").asString();
        return begun;
    }

    /** Gives one that no exclusion rule of the bench's study leaves out. */
    void give() throws IOException {
        while (!phase().equals("trial")) {
            state = phase().equals("finished") ? begin() : step();
        }
        JsonNode step = state.path("step");
        Map<String, Object> body = new LinkedHashMap<>(answers.trial(step));
        body.put("responseTimeMs", UNSUSPICIOUS_MS);
        body.put("events", List.of(Map.of("type", "played-to-end", "at", UNSUSPICIOUS_MS)));
        state = sent(Request.put(session + "/trials/" + step.path("trial").asString() + "/answer", body));
    }

    private String phase() {
        return state.path("phase").asString("");
    }

    private JsonNode step() throws IOException {
        Map<String, Object> data = phase().equals("consent") ? Map.of("agreed", true) : Map.of();
        return sent(Request.post(session + "/steps", Map.of("phase", phase(), "data", data)));
    }

    private JsonNode sent(Request request) throws IOException {
        Reply reply = connection.send(request);
        if (!reply.isOk()) {
            throw new EarshotException("The server answers with status " + reply.status() + ": " + reply.text());
        }
        return reply.json();
    }

    @Override
    public void close() {
        connection.close();
    }
}
