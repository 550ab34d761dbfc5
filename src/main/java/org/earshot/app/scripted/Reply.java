package org.earshot.app.scripted;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server sent back.
 *
 * @param headers by their names in small letters
 */
public record Reply(int status, Map<String, String> headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public boolean isOk() {
        return status == 200 || status == 201;
    }

    /** Whether the server asks to send the same again later. */
    public boolean isForLater() {
        return status == 503 || status == 429;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
