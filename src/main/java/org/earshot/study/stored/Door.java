package org.earshot.study.stored;

import org.earshot.EarshotException;
import org.earshot.study.AuditEntry;
import org.earshot.study.Look;
import org.earshot.study.StudyStatus;
import org.springframework.stereotype.Component;

/** Opens, pauses and closes studies. Whoever asks has locked the study. */
@Component
class Door {

    private static final String OPEN_MEANWHILE =
            "The study was opened again after it had been closed; its results were open meanwhile";

    private final BlindedVersions blinded;
    private final LookRows rows;

    Door(BlindedVersions blinded, LookRows rows) {
        this.blinded = blinded;
        this.rows = rows;
    }

    /** Opens a study that has a published version. If its results were to be seen until now, that is kept as a look. */
    void open(StudyEntity study) {
        if (study.status() == StudyStatus.CLOSED && blinded.among(study.slug())) {
            Look look = rows.now(study.id(), AuditEntry.SYSTEM, OPEN_MEANWHILE);
            if (look.answers() > 0) {
                rows.add(study.id(), look);
            }
        }
        study.become(StudyStatus.PUBLISHED);
    }

    /** @throws EarshotException if the study was never published */
    void openAgain(StudyEntity study) {
        requirePublished(study, "opened");
        open(study);
    }

    /** @throws EarshotException if the study is not open */
    void pause(StudyEntity study) {
        requirePublished(study, "paused");
        if (study.status() == StudyStatus.CLOSED) {
            throw new EarshotException("The study '" + study.slug() + "' is closed, so there is nothing to pause");
        }
        study.become(StudyStatus.PAUSED);
    }

    /** @throws EarshotException if the study was never published */
    void close(StudyEntity study) {
        requirePublished(study, "closed");
        study.become(StudyStatus.CLOSED);
    }

    private static void requirePublished(StudyEntity study, String deed) {
        if (study.status() == StudyStatus.DRAFT) {
            throw new EarshotException("The study '" + study.slug() + "' was never published, so it cannot be " + deed);
        }
    }
}
