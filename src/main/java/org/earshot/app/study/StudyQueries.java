package org.earshot.app.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.access.StudyRights;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.sharing.Role;
import org.earshot.study.version.StudyVersions;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;

/**
 * Looking at studies, for whoever may; a study that one may not look at is one that does not exist. Safe for use by several threads.
 *
 * <p>What is asked of one study throws {@link UnknownStudyException} if there is none, or none to be looked at.
 */
@Service
public class StudyQueries {

    private final StudyCatalogue catalogue;
    private final StudyVersions versions;
    private final StudyAccess access;

    StudyQueries(StudyCatalogue catalogue, StudyVersions versions, StudyAccess access) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.access = access;
    }

    /** All that may be looked at, the newest first. */
    public List<StudySummary> list() {
        return access.visible(catalogue.list());
    }

    /** The researcher's roles in all studies that may be looked at, by their slugs. */
    public Map<String, Role> roles() {
        return access.roles();
    }

    /** What may be offered; nothing of a study that does not exist. */
    public StudyRights rights(String slug) {
        return access.rights(slug);
    }

    public Optional<StudySummary> find(String slug) {
        return access.mayView(slug) ? catalogue.find(slug) : Optional.empty();
    }

    public StudySummary summary(String slug) {
        return find(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }

    /** Whether there is a study under this slug, even one that may not be looked at: no other one can have it. */
    public boolean isTaken(String slug) {
        return catalogue.find(slug).isPresent();
    }

    /** The latest version's configuration. */
    public StudyConfiguration configuration(String slug) {
        access.requireView(slug);
        return versions.configuration(slug);
    }

    /** The latest published version's configuration; of a study that was never published the draft's. */
    public StudyConfiguration publishedConfiguration(String slug) {
        access.requireView(slug);
        return versions.publishedConfiguration(slug);
    }

    /** The latest version's configuration as it was written. */
    public String source(String slug) {
        access.requireView(slug);
        return versions.source(slug);
    }

    /** What a renderer remarked at publication, such as silent explanations. */
    public List<String> notes(String slug) {
        access.requireView(slug);
        return versions.notes(slug);
    }
}
