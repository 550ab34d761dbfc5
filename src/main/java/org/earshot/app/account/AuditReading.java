package org.earshot.app.account;

import java.util.List;
import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.catalogue.StudySummary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Who may read the audit log: administrators all of it, owners what was done to their study. Safe for use by several threads. */
@Service
public class AuditReading {

    private final AuditLog log;
    private final StudyAccess access;
    private final StudyCatalogue studies;

    AuditReading(AuditLog log, StudyAccess access, StudyCatalogue studies) {
        this.log = log;
        this.access = access;
        this.studies = studies;
    }

    /**
     * What was done in the whole installation.
     *
     * @throws AccessDeniedException if the researcher is no administrator
     */
    public AuditTrail all(AuditFilter filter) {
        access.requireAdministrator();
        return new AuditTrail(log, filter);
    }

    /**
     * The slugs of all studies, to choose from, in alphabetical order.
     *
     * @throws AccessDeniedException if the researcher is no administrator
     */
    public List<String> studies() {
        access.requireAdministrator();
        return studies.list().stream().map(StudySummary::slug).sorted().toList();
    }

    /**
     * What was done to a study, whatever study the filter names.
     *
     * @throws org.earshot.study.version.UnknownStudyException if the study may not even be looked at
     * @throws AccessDeniedException if the study is not the researcher's own
     */
    public AuditTrail ofStudy(String slug, AuditFilter filter) {
        access.requireOwn(slug);
        return new AuditTrail(log, filter.of(slug));
    }
}
