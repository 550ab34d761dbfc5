package org.earshot.cli.bench.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.earshot.EarshotException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection to a browser by the Chrome DevTools protocol. Commands may come from any thread. */
final class DevTools implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long PATIENCE_S = 120;

    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting;
    private final AtomicInteger number = new AtomicInteger();

    private DevTools(WebSocket socket, Map<Integer, CompletableFuture<JsonNode>> waiting) {
        this.socket = socket;
        this.waiting = waiting;
    }

    /** @param events hears of every event: its method and its parameters, one after the other */
    static DevTools connect(URI address, BiConsumer<String, JsonNode> events) {
        Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener(waiting, events))
                .join();
        return new DevTools(socket, waiting);
    }

    /**
     * Sends a command to a page, or, without a session, to the browser, and waits for its result.
     *
     * @throws EarshotException if the browser refuses it or does not answer
     */
    JsonNode command(String session, String method, Map<String, ?> parameters)
            throws IOException, InterruptedException {
        int id = number.incrementAndGet();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        synchronized (this) {
            socket.sendText(JSON.writeValueAsString(message), true).join();
        }
        try {
            JsonNode result = answer.get(PATIENCE_S, TimeUnit.SECONDS);
            if (result.has("error")) {
                throw new EarshotException("The browser refuses " + method + ": "
                        + result.path("error").path("message"));
            }
            return result.path("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The browser does not answer to " + method, e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private record Listener(
            Map<Integer, CompletableFuture<JsonNode>> waiting, BiConsumer<String, JsonNode> events, StringBuilder text)
            implements WebSocket.Listener {

        private Listener(Map<Integer, CompletableFuture<JsonNode>> waiting, BiConsumer<String, JsonNode> events) {
            this(waiting, events, new StringBuilder());
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> answer =
                        waiting.remove(message.path("id").asInt(0));
                if (answer == null) {
                    events.accept(message.path("method").asString(""), message.path("params"));
                } else {
                    answer.complete(message);
                }
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
