package org.earshot.web.api.researcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.earshot.app.study.Publications.Publication;
import org.earshot.app.study.Recruitment;
import org.earshot.app.study.StudyDrafts;
import org.earshot.app.study.StudyPublishing;
import org.earshot.app.study.StudyQueries;
import org.earshot.study.catalogue.StudySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Studies for researchers. */
@RestController
@RequestMapping("/api/studies")
@Tag(name = "Researchers", description = "Session cookie, or HTTP Basic over the same accounts.")
class StudyController {

    private final StudyQueries studies;
    private final StudyDrafts drafts;
    private final StudyPublishing publishing;
    private final Recruitment recruitment;

    StudyController(StudyQueries studies, StudyDrafts drafts, StudyPublishing publishing, Recruitment recruitment) {
        this.studies = studies;
        this.drafts = drafts;
        this.publishing = publishing;
        this.recruitment = recruitment;
    }

    /** @param publication how far the latest preparation or publication is */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StudyDocument(
            String slug,
            String title,
            String status,
            int version,
            Instant createdAt,
            @Nullable Instant publishedAt,
            int active,
            int finished,
            int withdrawn,
            int screenedOut,
            long answers,
            String participantLink,
            @Nullable PublicationDocument publication,
            @Nullable String configuration,
            @Nullable List<String> notes) {}

    /** @param state running, done or failed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicationDocument(
            String state,
            @Nullable String stage,
            @Nullable Integer done,
            @Nullable Integer total,
            @Nullable String reason) {

        static PublicationDocument of(Publication publication) {
            return switch (publication) {
                case Publication.Running(String stage, int done, int total) ->
                    new PublicationDocument("running", stage, done, total, null);
                case Publication.Done() -> new PublicationDocument("done", null, null, null, null);
                case Publication.Failed(String reason) -> new PublicationDocument("failed", null, null, null, reason);
            };
        }
    }

    @GetMapping
    @Operation(summary = "The studies that you may look at, the newest first")
    List<StudyDocument> list() {
        return studies.list().stream().map(this::document).toList();
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One study with its configuration")
    StudyDocument one(@PathVariable String slug) {
        return document(studies.summary(slug), studies.source(slug), studies.notes(slug));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Store a YAML configuration as a draft", description = "422 lists every mistake in it.")
    StudyDocument save(@RequestBody byte[] yaml) {
        return document(drafts.save(new String(yaml, StandardCharsets.UTF_8)).slug());
    }

    @PostMapping("/{slug}/publish")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Render and publish in the background", description = "GET tells how far it is.")
    StudyDocument publish(@PathVariable String slug) {
        publishing.publish(slug);
        return one(slug);
    }

    @PostMapping("/{slug}/close")
    @Operation(summary = "Take no new participants, and open the results of a blinded study")
    StudyDocument close(@PathVariable String slug) {
        recruitment.close(slug);
        return document(slug);
    }

    @PostMapping("/{slug}/pause")
    @Operation(summary = "Take no new participants for the time being", description = "Sessions under way go on.")
    StudyDocument pause(@PathVariable String slug) {
        recruitment.pause(slug);
        return document(slug);
    }

    @PostMapping("/{slug}/resume")
    @Operation(summary = "Take new participants again, after a pause or after the study was closed")
    StudyDocument resume(@PathVariable String slug) {
        recruitment.resume(slug);
        return document(slug);
    }

    private StudyDocument document(String slug) {
        return document(studies.summary(slug));
    }

    private StudyDocument document(StudySummary summary) {
        return document(summary, null, null);
    }

    private StudyDocument document(StudySummary study, @Nullable String configuration, @Nullable List<String> notes) {
        return new StudyDocument(
                study.slug(),
                study.title(),
                study.status().name().toLowerCase(Locale.ROOT),
                study.version(),
                study.createdAt(),
                study.publishedAt().orElse(null),
                study.active(),
                study.finished(),
                study.withdrawn(),
                study.screenedOut(),
                study.answers(),
                "/s/" + study.slug(),
                publishing.progress(study.slug()).map(PublicationDocument::of).orElse(null),
                configuration,
                notes);
    }
}
