package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.earshot.app.study.StudyDrafts;
import org.earshot.study.rendering.SavedDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Another study like one that is there. */
@RestController
@Tag(name = "Researchers")
class CopyController {

    private final StudyDrafts drafts;

    CopyController(StudyDrafts drafts) {
        this.drafts = drafts;
    }

    /** @param title left out: that of the study, in all its languages */
    record Copy(String slug, @Nullable String title) {}

    record Copied(String slug, String title, int version) {}

    @PostMapping("/api/studies/{slug}/copy")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a draft of a new study with the configuration of the latest version",
            description = "409 if there is a study under the new slug.")
    Copied copy(@PathVariable String slug, @RequestBody Copy copy) {
        SavedDraft saved = drafts.copy(slug, copy.slug(), Optional.ofNullable(copy.title()));
        return new Copied(saved.slug(), saved.title(), saved.version());
    }
}
