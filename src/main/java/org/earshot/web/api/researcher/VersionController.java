package org.earshot.web.api.researcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.earshot.app.study.StudyDrafts;
import org.earshot.app.study.VersionHistory;
import org.earshot.study.catalogue.StudyVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The versions of a study: a published one never changes. */
@RestController
@RequestMapping("/api/studies/{slug}")
@Tag(name = "Researchers")
class VersionController {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final VersionHistory history;
    private final StudyDrafts drafts;

    VersionController(VersionHistory history, StudyDrafts drafts) {
        this.history = history;
        this.drafts = drafts;
    }

    /**
     * @param status draft or published
     * @param answers practice left out; test and simulated sessions do not count
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionDocument(
            int version,
            String status,
            String title,
            Instant createdAt,
            @Nullable Instant publishedAt,
            @Nullable String model,
            @Nullable String weightsSha256,
            int stimuli,
            int active,
            int finished,
            int withdrawn,
            long answers) {

        static VersionDocument of(StudyVersion version) {
            return new VersionDocument(
                    version.number(),
                    version.isDraft() ? "draft" : "published",
                    version.title(),
                    version.createdAt(),
                    version.publishedAt().orElse(null),
                    version.model().orElse(null),
                    version.weightsSha256().orElse(null),
                    version.stimuli(),
                    version.active(),
                    version.finished(),
                    version.withdrawn(),
                    version.answers());
        }
    }

    @GetMapping("/versions")
    @Operation(summary = "All versions of a study, the newest first, with what refers to each")
    List<VersionDocument> versions(@PathVariable String slug) {
        return history.of(slug).stream().map(VersionDocument::of).toList();
    }

    @GetMapping(value = "/versions/{version}", produces = "application/yaml")
    @Operation(summary = "The configuration of one version in YAML, as it was written")
    ResponseEntity<byte[]> version(
            @PathVariable String slug,
            @PathVariable int version,
            @Parameter(description = "Whether a first line tells editors where the schema is.")
                    @RequestParam(defaultValue = "false")
                    boolean schema) {
        String written = history.source(slug, version);
        String yaml = schema ? SchemaLine.in(written, schemaAddress()) : written;
        ContentDisposition file = ContentDisposition.inline()
                .filename(slug + "-v" + version + ".yaml")
                .build();
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @DeleteMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Delete the latest version, which has to be a draft",
            description =
                    "With what was drawn for it, its previews and the plans kept with it; with its only version the"
                            + " study goes, too. Published versions stay: 409.")
    void deleteDraft(@PathVariable String slug) {
        drafts.delete(slug);
    }

    private static String schemaAddress() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(SchemaController.PATH)
                .toUriString();
    }
}
