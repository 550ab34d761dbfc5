package org.earshot.app.study;

import org.earshot.EarshotException;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.version.StatusChange;
import org.earshot.study.version.StudyLocks;
import org.earshot.study.version.StudyStatus;
import org.earshot.study.version.StudyStatusChanges;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pauses, closes and opens studies, for whoever may. What is so already is not done again, and not written down again. Safe for use by
 * several threads.
 *
 * <p>Every act throws {@link UnknownStudyException} if the study may not be looked at, {@link AccessDeniedException} if that may not be done
 * with it, and another {@link EarshotException} if it was never published.
 */
@Service
@Transactional
public class Recruitment {

    private final StudyLocks locks;
    private final StudyStatusChanges statuses;
    private final StudyAccess access;
    private final Audit audit;

    Recruitment(StudyLocks locks, StudyStatusChanges statuses, StudyAccess access, Audit audit) {
        this.locks = locks;
        this.statuses = statuses;
        this.access = access;
        this.audit = audit;
    }

    /** Takes nobody new for the time being; whoever is under way goes on. */
    public void pause(String slug) {
        locks.hold(slug);
        access.requireChange(slug);
        record("study-paused", slug, statuses.pause(slug));
    }

    /** Takes new participants again, after a pause or, for owners, after the study was closed. */
    public void resume(String slug) {
        boolean closed = locks.hold(slug) == StudyStatus.CLOSED;
        access.requireChange(slug);
        if (closed) {
            access.requireOwn(slug);
        }
        record(closed ? "study-reopened" : "study-resumed", slug, statuses.resume(slug));
    }

    /** Takes no new participants any more, and opens the results; for owners. */
    public void close(String slug) {
        locks.hold(slug);
        access.requireOwn(slug);
        record("study-closed", slug, statuses.close(slug));
    }

    private void record(String action, String slug, StatusChange change) {
        if (change.happened()) {
            audit.record(action, slug, "");
        }
    }
}
