package org.earshot.study.version;

import org.earshot.EarshotException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens, pauses and closes studies. Whoever asks has locked the study. */
@Component
public class StudyStatusChanges {

    private final ApplicationEventPublisher events;

    StudyStatusChanges(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Opens a study that has a published version. */
    public void open(StudyEntity study) {
        if (study.status() == StudyStatus.CLOSED) {
            events.publishEvent(new ClosedStudyOpens(study.id(), study.slug()));
        }
        study.become(StudyStatus.PUBLISHED);
    }

    /** @throws EarshotException if the study was never published */
    public void openAgain(StudyEntity study) {
        requirePublished(study, "opened");
        open(study);
    }

    /** @throws EarshotException if the study is not open */
    public void pause(StudyEntity study) {
        requirePublished(study, "paused");
        if (study.status() == StudyStatus.CLOSED) {
            throw new EarshotException("The study '" + study.slug() + "' is closed, so there is nothing to pause");
        }
        study.become(StudyStatus.PAUSED);
    }

    /** @throws EarshotException if the study was never published */
    public void close(StudyEntity study) {
        requirePublished(study, "closed");
        study.become(StudyStatus.CLOSED);
    }

    private static void requirePublished(StudyEntity study, String deed) {
        if (study.status() == StudyStatus.DRAFT) {
            throw new EarshotException("The study '" + study.slug() + "' was never published, so it cannot be " + deed);
        }
    }
}
