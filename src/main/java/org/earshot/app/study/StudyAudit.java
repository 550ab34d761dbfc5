package org.earshot.app.study;

import java.util.function.Consumer;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What was done to a study, for its owners. Safe for use by several threads. */
@Service
public class StudyAudit {

    private final AuditLog log;
    private final StudyAccess access;

    StudyAudit(AuditLog log, StudyAccess access) {
        this.log = log;
        this.access = access;
    }

    /**
     * All entries of a study that fit, the newest first, one after the other. They are read when they are asked for, which may take its time.
     *
     * @throws UnknownStudyException if the study may not be looked at
     * @throws AccessDeniedException if the study is not the researcher's own
     */
    public Consumer<Consumer<AuditEntry>> entries(String slug, AuditFilter filter) {
        access.requireOwn(slug);
        return entries -> log.forEach(filter.of(slug), entries);
    }
}
