package org.earshot.app.study;

import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.catalogue.Studies;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.version.StudyStatus;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Component;

/** Pauses, closes and opens studies, for whoever may. Safe for use by several threads. */
@Component
public class Recruitment {

    private final Studies studies;
    private final StudyAccess access;
    private final Audit audit;

    Recruitment(Studies studies, StudyAccess access, Audit audit) {
        this.studies = studies;
        this.access = access;
        this.audit = audit;
    }

    /** Takes nobody new for the time being; whoever is under way goes on. */
    public StudySummary pause(String slug) {
        access.requireChange(slug);
        StudyStatus before = status(slug);
        return changed(studies.pause(slug), before, "study-paused");
    }

    /** Takes new participants again, after a pause or after the study was closed. */
    public StudySummary resume(String slug) {
        access.requireChange(slug);
        StudyStatus before = status(slug);
        if (before == StudyStatus.CLOSED) {
            access.requireOwn(slug);
        }
        return changed(studies.resume(slug), before, before == StudyStatus.CLOSED ? "study-reopened" : "study-resumed");
    }

    /** Takes no new participants any more, and opens the results. */
    public StudySummary close(String slug) {
        access.requireOwn(slug);
        StudyStatus before = status(slug);
        return changed(studies.close(slug), before, "study-closed");
    }

    private StudySummary changed(StudySummary now, StudyStatus before, String action) {
        if (now.status() != before) {
            audit.record(action, now.slug(), "");
        }
        return now;
    }

    private StudyStatus status(String slug) {
        return studies.find(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .status();
    }
}
