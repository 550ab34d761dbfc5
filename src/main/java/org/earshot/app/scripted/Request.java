package org.earshot.app.scripted;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a participant's page asks for.
 *
 * @param path from the root on, such as {@code /api/participations}
 * @param body JSON; empty where there is none
 */
public record Request(String method, String path, Optional<String> body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static Request get(String path) {
        return new Request("GET", path, Optional.empty());
    }

    public static Request post(String path, Map<String, ?> body) {
        return new Request("POST", path, Optional.of(JSON.writeValueAsString(body)));
    }

    public static Request put(String path, Map<String, ?> body) {
        return new Request("PUT", path, Optional.of(JSON.writeValueAsString(body)));
    }

    /** Whether it carries the answer to a trial. */
    public boolean isAnswer() {
        return method.equals("PUT");
    }
}
