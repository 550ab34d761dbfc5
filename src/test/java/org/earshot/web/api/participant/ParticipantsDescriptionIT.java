package org.earshot.web.api.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The participants' part of the OpenAPI description against the copy from which the page's types are generated. */
class ParticipantsDescriptionIT {

    private static final Path COPY = Path.of("frontend/participant/session/openapi.json");
    private static final Path PRESENT = Path.of("target/participants-openapi.json");
    private static final String ROOT = "/api/participations";
    private static final String SCHEMAS = "#/components/schemas/";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    @Test
    void copyOfThePageIsThePresentDescription() throws IOException {
        JsonNode description =
                RunningApplication.get().client().get("/v3/api-docs").json();
        String present = participantsPart(description);
        Files.writeString(PRESENT, present);
        assertThat(Files.exists(COPY) && Files.readString(COPY).equals(present))
                .as(
                        "The HTTP API for participants is what %s describes; if it is meant to change, run%n"
                                + "  cp %s %s && frontend/build-participant.sh",
                        COPY, PRESENT, COPY)
                .isTrue();
    }

    /** Sorted, and without what it does not refer to. */
    private static String participantsPart(JsonNode description) {
        Map<String, Object> paths = new TreeMap<>();
        Map<String, Object> schemas = new TreeMap<>();
        Deque<JsonNode> unread = new ArrayDeque<>();
        description.path("paths").forEachEntry((path, operations) -> {
            if (path.startsWith(ROOT)) {
                // springdoc numbers those of equal names as it comes upon them.
                operations.forEach(operation -> ((ObjectNode) operation).remove("operationId"));
                paths.put(path, plain(operations));
                unread.add(operations);
            }
        });
        while (!unread.isEmpty()) {
            for (String reference : unread.remove().findValuesAsString("$ref")) {
                String name = reference.substring(SCHEMAS.length());
                JsonNode schema = description.path("components").path("schemas").path(name);
                if (schemas.put(name, plain(schema)) == null) {
                    unread.add(schema);
                }
            }
        }
        return JSON.writeValueAsString(new TreeMap<>(Map.of(
                        "openapi", description.path("openapi").asString(),
                        "info", plain(description.path("info")),
                        "paths", paths,
                        "components", Map.of("schemas", schemas))))
                + "\n";
    }

    private static Object plain(JsonNode node) {
        return JSON.treeToValue(node, Object.class);
    }
}
