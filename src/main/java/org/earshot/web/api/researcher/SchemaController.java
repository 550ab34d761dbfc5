package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.earshot.study.document.ConfigurationSchema;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The schema of configurations for editors, which come without a login and from anywhere. */
@RestController
@Tag(name = "Researchers")
class SchemaController {

    static final String PATH = "/study.schema.json";

    private static final MediaType SCHEMA = MediaType.valueOf("application/schema+json");

    @GetMapping(PATH)
    @Operation(summary = "The JSON Schema of study configurations, for editors; needs no login")
    ResponseEntity<String> schema() {
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .body(ConfigurationSchema.text());
    }
}
