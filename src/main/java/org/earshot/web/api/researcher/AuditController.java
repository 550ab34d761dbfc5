package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.earshot.account.AuditFilter;
import org.earshot.app.account.AuditReading;
import org.earshot.app.account.AuditTrail;
import org.earshot.export.AuditCsv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log as a file: all of it for administrators, that of a study for its owners. */
@RestController
@Tag(name = "Researchers")
class AuditController {

    private final AuditReading log;

    AuditController(AuditReading log) {
        this.log = log;
    }

    @GetMapping("/api/audit.csv")
    @Operation(summary = "The audit log", description = "For administrators. Times are in UTC, 'until' is left out.")
    void all(
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String study,
            @RequestParam @Nullable String action,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant until,
            HttpServletResponse response)
            throws IOException {
        send(log.all(filter(person, study, action, from, until)), "audit.csv", response);
    }

    @GetMapping("/api/studies/{slug}/audit.csv")
    @Operation(summary = "What was done to a study", description = "For its owners.")
    void ofAStudy(
            @PathVariable String slug,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String action,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant until,
            HttpServletResponse response)
            throws IOException {
        send(log.ofStudy(slug, filter(person, null, action, from, until)), slug + "-audit.csv", response);
    }

    private static AuditFilter filter(
            @Nullable String person,
            @Nullable String study,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant until) {
        return new AuditFilter(
                given(person), given(study), given(action), Optional.ofNullable(from), Optional.ofNullable(until));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    private static void send(AuditTrail trail, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=utf-8; header=present");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.US_ASCII)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        AuditCsv.table().write(response.getOutputStream(), trail::forEach);
    }
}
