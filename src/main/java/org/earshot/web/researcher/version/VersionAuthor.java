package org.earshot.web.researcher.version;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.account.AuditEntry;
import org.earshot.study.catalogue.StudyVersion;

/** Who published a version, or made it, as far as the audit log tells. */
final class VersionAuthor {

    private static final Set<String> MAKING = Set.of("study-published", "study-saved", "study-copied");

    private VersionAuthor() {}

    /** @param audit the newest first */
    static String of(StudyVersion version, List<AuditEntry> audit) {
        Pattern named = Pattern.compile("\\bversion " + version.number() + "\\b");
        return audit.stream()
                .filter(entry -> MAKING.contains(entry.action()))
                .filter(entry -> named.matcher(entry.detail()).find())
                .findFirst()
                .map(AuditEntry::actor)
                .orElse("");
    }
}
