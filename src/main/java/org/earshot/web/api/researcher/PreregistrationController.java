package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import org.earshot.app.export.StudyExports;
import org.earshot.export.PreregistrationBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was settled about a study before anybody took part. It has nothing from answers, so it can always be had. */
@RestController
class PreregistrationController {

    private final StudyExports exports;

    PreregistrationController(StudyExports exports) {
        this.exports = exports;
    }

    @GetMapping("/api/studies/{slug}/preregistration.zip")
    @Operation(summary = "The preregistration of a published version")
    void bundle(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Integer sessions,
            HttpServletResponse response)
            throws IOException {
        PreregistrationBundle bundle = exports.preregistration(slug, optional(version), optional(sessions));
        new FileResponse("application/zip", bundle.name()).send(response, bundle::write);
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
