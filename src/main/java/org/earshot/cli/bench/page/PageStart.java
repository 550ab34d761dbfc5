package org.earshot.cli.bench.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;
import org.earshot.cli.bench.HttpConnection;
import tools.jackson.databind.JsonNode;

/** Opens the participant's page again and again, each time in an empty browser. */
public final class PageStart {

    private static final String SESSIONS = "/api/participations";

    private final URI server;
    private final String study;

    /** @param study one that goes from consent over instructions to its first trial */
    public PageStart(URI server, String study) {
        this.server = server;
        this.study = study;
    }

    /**
     * @param profile an empty folder for the browser's profile
     * @param rounds measured, after one to warm up
     */
    public List<FirstTrial> run(Path profile, Network network, int rounds) throws IOException, InterruptedException {
        List<FirstTrial> measured = new ArrayList<>();
        try (BenchBrowser browser = BenchBrowser.launch(profile);
                DevToolsPages pages = new DevToolsPages(browser.address(), server)) {
            for (int round = 0; round <= rounds; round++) {
                FirstTrial one = FirstTrial.measure(pages, study, atFirstTrial(), network);
                if (round > 0) {
                    measured.add(one);
                }
            }
        }
        return measured;
    }

    /** The token of a new session that stands at its first trial. */
    private String atFirstTrial() throws IOException {
        try (HttpConnection connection = new HttpConnection(server, Duration.ofSeconds(30))) {
            JsonNode started = sent(connection, SESSIONS, Map.of("study", study));
            String token = started.path("token").asString();
            String steps = SESSIONS + "/" + token + "/steps";
            sent(connection, steps, Map.of("phase", "consent", "data", Map.of("agreed", true)));
            JsonNode state = sent(connection, steps, Map.of("phase", "instructions", "data", Map.of()));
            if (!state.path("phase").asString().equals("trial")) {
                throw new EarshotException("The study '" + study + "' does not come to a trial after its instructions");
            }
            return token;
        }
    }

    private static JsonNode sent(HttpConnection connection, String path, Map<String, ?> body) throws IOException {
        Reply reply = connection.send(Request.post(path, body));
        if (!reply.isOk()) {
            throw new EarshotException("The server answers with status " + reply.status() + ": " + reply.text());
        }
        return reply.json();
    }
}
