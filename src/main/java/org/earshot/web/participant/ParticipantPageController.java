package org.earshot.web.participant;

import io.swagger.v3.oas.annotations.Hidden;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.study.version.StudyVersions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The link a participant opens, {@code /s/becker-2023}. The page only names the study to the component in the browser, which
 * talks to the HTTP API from there on: opening the link starts nothing, and losing this page loses nothing.
 */
@RestController
@Hidden
class ParticipantPageController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final StudyVersions studies;
    private final ResourceUrlProvider resources;

    ParticipantPageController(StudyVersions studies, ResourceUrlProvider resources) {
        this.studies = studies;
        this.resources = resources;
    }

    @GetMapping("/s/{slug}")
    ResponseEntity<String> page(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "*") String accepted) {
        PreferredLanguages languages = PreferredLanguages.of(accepted);
        ParticipantDocument document = document();
        return studies.announcement(slug)
                .map(study ->
                        html(HttpStatus.OK, document.of(study, languages.among(study.languages(), study.language()))))
                .orElseGet(() -> html(HttpStatus.NOT_FOUND, document.ofNone()));
    }

    /** The same for every study, also for one that does not exist: it tells nothing of drafts. */
    @GetMapping("/s/{slug}/preview")
    ResponseEntity<String> preview() {
        return html(HttpStatus.OK, document().ofPreview());
    }

    private ParticipantDocument document() {
        String script = resources.getForLookupPath(ParticipantResources.SCRIPT);
        return new ParticipantDocument(
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString(),
                script == null ? ParticipantResources.SCRIPT : script);
    }

    private static ResponseEntity<String> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(page);
    }
}
