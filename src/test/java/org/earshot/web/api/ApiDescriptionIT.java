package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What OpenAPI says of the participants' part. */
class ApiDescriptionIT {

    private final JsonNode description =
            RunningApplication.get().client().get("/v3/api-docs").json();

    @Test
    void languageIsAskedForInAHeader() {
        JsonNode parameters = description
                .path("paths")
                .path("/api/participations/{token}")
                .path("get")
                .path("parameters");
        assertThat(parameters
                        .valueStream()
                        .filter(parameter -> parameter.path("in").asString().equals("header")))
                .singleElement()
                .satisfies(parameter -> {
                    assertThat(parameter.path("name").asString()).isEqualTo("Accept-Language");
                    assertThat(parameter.path("schema").path("type").asString()).isEqualTo("string");
                });
    }

    @Test
    void whatAStepCarriesIsToldByPhase() {
        assertThat(description
                        .path("paths")
                        .path("/api/participations/{token}/steps")
                        .path("post")
                        .path("description")
                        .asString())
                .contains("headphone-check", "volume", "prefer-not-to-say");
    }
}
