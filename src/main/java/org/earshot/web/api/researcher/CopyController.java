package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.earshot.EarshotException;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.catalogue.Studies;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.document.StudyDocument;
import org.earshot.study.version.UnknownStudyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;

/** Another study like one that is there. */
@RestController
@Tag(name = "Researchers")
class CopyController {

    private final Studies studies;
    private final StudyAccess access;
    private final Audit audit;

    CopyController(Studies studies, StudyAccess access, Audit audit) {
        this.studies = studies;
        this.access = access;
        this.audit = audit;
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
        if (!access.mayView(slug)) {
            throw new UnknownStudyException(slug);
        }
        StudyDocument source = new StudyDocument(studies.source(slug));
        if (studies.find(copy.slug()).isPresent()) {
            throw new EarshotException("There is a study '" + copy.slug() + "' already");
        }
        StudyDocument named = source.with("slug", JsonNodeFactory.instance.stringNode(copy.slug()));
        StudyDocument titled =
                copy.title() == null ? named : named.with("title", JsonNodeFactory.instance.stringNode(copy.title()));
        StudySummary saved = studies.save(titled.yaml());
        audit.record("study-copied", saved.slug(), "version " + saved.version() + ", from " + slug);
        return new Copied(saved.slug(), saved.title(), saved.version());
    }
}
