package org.earshot.study.version;

import java.util.List;
import java.util.Optional;
import org.earshot.study.configuration.StudyConfiguration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the versions of studies say. Safe for use by several threads. */
@Service
@Transactional(readOnly = true)
public class StudyVersions {

    private final VersionRepository versions;
    private final Configurations configurations;

    StudyVersions(VersionRepository versions, Configurations configurations) {
        this.versions = versions;
        this.configurations = configurations;
    }

    /** What participants are told beforehand; none: there is no such study, or it was never published. */
    public Optional<StudyAnnouncement> announcement(String slug) {
        return versions.latestPublished(slug)
                .map(version -> StudyAnnouncement.of(
                        configurations.of(version), version.study().status()));
    }

    /** The latest version's number, from 1. */
    public int latestNumber(String slug) {
        return latest(slug).number();
    }

    /** The latest version's configuration. */
    public StudyConfiguration configuration(String slug) {
        return configurations.of(latest(slug));
    }

    /**
     * The latest published version's configuration, by which results are analysed; of a study that was never published the
     * draft's.
     */
    public StudyConfiguration publishedConfiguration(String slug) {
        return configurations.of(versions.latestPublished(slug).orElseGet(() -> latest(slug)));
    }

    /** The latest version's configuration as it was written. */
    public String source(String slug) {
        return latest(slug).source();
    }

    /**
     * A version's configuration as it was written; that of a published version never changes.
     *
     * @throws UnknownVersionException if there is no such version
     */
    public String source(String slug, int version) {
        latest(slug);
        return versions.numbered(slug, version)
                .orElseThrow(() -> new UnknownVersionException(slug, version))
                .source();
    }

    /** What a renderer remarked at publication, such as silent explanations. */
    public List<String> notes(String slug) {
        return versions.latestPublished(slug).map(VersionEntity::notes).orElse(List.of());
    }

    private VersionEntity latest(String slug) {
        return versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }
}
