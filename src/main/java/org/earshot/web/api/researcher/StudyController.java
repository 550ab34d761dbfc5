package org.earshot.web.api.researcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.study.Publications;
import org.earshot.app.study.Publications.Publication;
import org.earshot.app.study.Recruitment;
import org.earshot.study.catalogue.Studies;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.version.UnknownStudyException;
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

    private final Studies studies;
    private final Publications publications;
    private final Recruitment recruitment;
    private final StudyAccess access;
    private final Audit audit;

    StudyController(
            Studies studies, Publications publications, Recruitment recruitment, StudyAccess access, Audit audit) {
        this.studies = studies;
        this.publications = publications;
        this.recruitment = recruitment;
        this.access = access;
        this.audit = audit;
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
        return access.visible(studies.list()).stream().map(this::document).toList();
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One study with its configuration")
    StudyDocument one(@PathVariable String slug) {
        StudySummary summary = studies.find(slug).orElseThrow(() -> new UnknownStudyException(slug));
        return document(summary, studies.source(slug), studies.notes(slug));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Store a YAML configuration as a draft", description = "422 lists every mistake in it.")
    StudyDocument save(@RequestBody byte[] yaml) {
        StudySummary saved = studies.save(new String(yaml, StandardCharsets.UTF_8));
        audit.record("study-saved", saved.slug(), "version " + saved.version());
        return document(saved);
    }

    @PostMapping("/{slug}/publish")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Render and publish in the background", description = "GET tells how far it is.")
    StudyDocument publish(@PathVariable String slug) {
        publications.start(slug);
        StudyDocument study = one(slug);
        audit.record("study-published", slug, "version " + study.version());
        return study;
    }

    @PostMapping("/{slug}/close")
    @Operation(summary = "Take no new participants, and open the results of a blinded study")
    StudyDocument close(@PathVariable String slug) {
        return document(recruitment.close(slug));
    }

    @PostMapping("/{slug}/pause")
    @Operation(summary = "Take no new participants for the time being", description = "Sessions under way go on.")
    StudyDocument pause(@PathVariable String slug) {
        return document(recruitment.pause(slug));
    }

    @PostMapping("/{slug}/resume")
    @Operation(summary = "Take new participants again, after a pause or after the study was closed")
    StudyDocument resume(@PathVariable String slug) {
        return document(recruitment.resume(slug));
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
                publications.of(study.slug()).map(PublicationDocument::of).orElse(null),
                configuration,
                notes);
    }
}
