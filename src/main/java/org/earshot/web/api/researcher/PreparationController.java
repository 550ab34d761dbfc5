package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.earshot.app.study.StudyPublishing;
import org.earshot.web.api.researcher.StudyController.PublicationDocument;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Draws and renders a draft before it is published, so that it can be looked at. */
@RestController
@Tag(name = "Researchers")
class PreparationController {

    private final StudyPublishing publishing;

    PreparationController(StudyPublishing publishing) {
        this.publishing = publishing;
    }

    @PostMapping("/api/studies/{slug}/prepare")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Draw and render a draft in the background",
            description =
                    "The study's 'publication' tells how far it is. Publishing freezes exactly what was prepared.")
    PublicationDocument prepare(@PathVariable String slug) {
        return PublicationDocument.of(publishing.prepare(slug));
    }
}
