package org.earshot.app.study;

import java.util.Optional;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.study.Publications.Publication;
import org.earshot.study.version.StudyVersions;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Prepares and publishes studies in the background, for whoever may change them. Safe for use by several threads. */
@Service
public class StudyPublishing {

    private final Publications publications;
    private final StudyVersions versions;
    private final StudyAccess access;
    private final Audit audit;

    StudyPublishing(Publications publications, StudyVersions versions, StudyAccess access, Audit audit) {
        this.publications = publications;
        this.versions = versions;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Draws and renders a draft, to be looked at before it is published. While that goes on, another start changes nothing.
     *
     * @return how far it is
     * @throws UnknownStudyException if the study may not be looked at
     * @throws AccessDeniedException if the study may not be changed
     */
    public Publication prepare(String slug) {
        access.requireChange(slug);
        Publication begun = publications.prepare(slug);
        audit.record("study-prepared", slug, latestVersion(slug));
        return begun;
    }

    /**
     * Freezes the latest version, exactly as it was prepared, and opens the study.
     *
     * @return how far it is
     * @throws UnknownStudyException if the study may not be looked at
     * @throws AccessDeniedException if the study may not be changed
     */
    public Publication publish(String slug) {
        access.requireChange(slug);
        Publication begun = publications.start(slug);
        audit.record("study-published", slug, latestVersion(slug));
        return begun;
    }

    /** The latest preparation or publication of a study since the application started. */
    public Optional<Publication> progress(String slug) {
        access.requireView(slug);
        return publications.of(slug);
    }

    private String latestVersion(String slug) {
        return "version " + versions.latestNumber(slug);
    }
}
