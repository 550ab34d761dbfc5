package org.earshot.cli.bench.page;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Pages of a server, each in an empty browser of its own. One page at a time. */
final class DevToolsPages implements AutoCloseable {

    private final URI server;
    private final DevTools tools;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Long> received = new ConcurrentHashMap<>();

    DevToolsPages(URI browser, URI server) {
        this.server = server;
        this.tools = DevTools.connect(browser, this::observe);
    }

    /** Bytes as they came over the wire, by request. */
    private void observe(String method, JsonNode event) {
        String request = event.path("requestId").asString("");
        switch (method) {
            case "Network.requestWillBeSent" ->
                addresses.put(request, event.path("request").path("url").asString(""));
            case "Network.loadingFinished" ->
                received.put(request, event.path("encodedDataLength").asLong(0));
            default -> {
                // Of no interest here.
            }
        }
    }

    Page open(Network network) throws IOException, InterruptedException {
        addresses.clear();
        received.clear();
        String context = tools.command("", "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
        String target = tools.command(
                        "", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asString();
        String session = tools.command("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        tools.command(session, "Page.enable", Map.of());
        tools.command(session, "Network.enable", Map.of());
        tools.command(session, "Network.emulateNetworkConditions", network.conditions());
        return new Page(context, session);
    }

    @Override
    public void close() {
        tools.close();
    }

    /** One tab. */
    final class Page implements AutoCloseable {

        private final String context;
        private final String session;

        private Page(String context, String session) {
            this.context = context;
            this.session = session;
        }

        void beforeScripts(String script) throws IOException, InterruptedException {
            tools.command(session, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        }

        void navigate(String path) throws IOException, InterruptedException {
            tools.command(
                    session, "Page.navigate", Map.of("url", server.resolve(path).toString()));
        }

        /** What a promise of a number comes to. */
        double number(String expression) throws IOException, InterruptedException {
            return tools.command(
                            session,
                            "Runtime.evaluate",
                            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true))
                    .path("result")
                    .path("value")
                    .asDouble();
        }

        /** Bytes of the stimuli, or of everything else. */
        long bytes(boolean media) {
            return received.entrySet().stream()
                    .filter(entry -> addresses.getOrDefault(entry.getKey(), "").contains("/media/") == media)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        @Override
        public void close() throws IOException {
            try {
                tools.command("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
