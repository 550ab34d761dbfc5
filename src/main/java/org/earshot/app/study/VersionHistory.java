package org.earshot.app.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditLog;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.catalogue.StudyVersion;
import org.earshot.study.records.PublishedVersions;
import org.earshot.study.version.PublishedVersion;
import org.earshot.study.version.StudyVersions;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.UnknownVersionException;
import org.springframework.stereotype.Service;

/**
 * The versions of a study, for whoever may look at it. Safe for use by several threads.
 *
 * <p>Every method throws {@link UnknownStudyException} if there is no study, or none to be looked at.
 */
@Service
public class VersionHistory {

    private static final Set<String> MAKING = Set.of("study-published", "study-saved", "study-copied");
    private static final int MOST_ENTRIES = 500;

    private final StudyCatalogue catalogue;
    private final StudyVersions versions;
    private final PublishedVersions published;
    private final AuditLog log;
    private final StudyAccess access;

    VersionHistory(
            StudyCatalogue catalogue,
            StudyVersions versions,
            PublishedVersions published,
            AuditLog log,
            StudyAccess access) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.published = published;
        this.log = log;
        this.access = access;
    }

    /** All versions, the newest first, with what refers to each. */
    public List<StudyVersion> of(String slug) {
        access.requireView(slug);
        return catalogue.versions(slug);
    }

    /** The numbers of the published versions, in ascending order. */
    public List<Integer> published(String slug) {
        access.requireView(slug);
        return published.of(slug).stream().map(PublishedVersion::number).toList();
    }

    /**
     * A version's configuration as it was written.
     *
     * @throws UnknownVersionException if there is no such version
     */
    public String source(String slug, int version) {
        access.requireView(slug);
        return versions.source(slug, version);
    }

    /** Who published each version, or made it, by its number; without those of which the audit log does not tell. */
    public Map<Integer, String> authors(String slug) {
        List<StudyVersion> all = of(slug);
        List<AuditEntry> newestFirst = log.of(slug, MOST_ENTRIES);
        Map<Integer, String> authors = new HashMap<>();
        all.forEach(version -> author(version, newestFirst).ifPresent(name -> authors.put(version.number(), name)));
        return authors;
    }

    private static Optional<String> author(StudyVersion version, List<AuditEntry> newestFirst) {
        Pattern named = Pattern.compile("\\bversion " + version.number() + "\\b");
        return newestFirst.stream()
                .filter(entry -> MAKING.contains(entry.action()))
                .filter(entry -> named.matcher(entry.detail()).find())
                .findFirst()
                .map(AuditEntry::actor);
    }
}
