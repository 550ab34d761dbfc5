package org.earshot.study.version;

import java.util.function.Consumer;
import org.earshot.EarshotException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens, pauses and closes studies. Safe for use by several threads; every method is one transaction, or part of one. */
@Service
@Transactional
public class StudyStatusChanges {

    private final StudyRepository studies;
    private final ApplicationEventPublisher events;

    StudyStatusChanges(StudyRepository studies, ApplicationEventPublisher events) {
        this.studies = studies;
        this.events = events;
    }

    /**
     * Takes nobody new for the time being; sessions that run go on. A study that pauses already stays as it is.
     *
     * @throws EarshotException if the study is unknown, a draft, or closed
     */
    public StatusChange pause(String slug) {
        return change(slug, "paused", study -> {
            if (study.status() == StudyStatus.CLOSED) {
                throw new EarshotException("The study '" + slug + "' is closed, so there is nothing to pause");
            }
            study.become(StudyStatus.PAUSED);
        });
    }

    /**
     * Takes new participants again, after a pause or after the study was closed. An open study stays as it is. If a blinded
     * study was closed, so that its results were to be seen, it is kept that they were.
     *
     * @throws EarshotException if the study is unknown or a draft
     */
    public StatusChange resume(String slug) {
        return change(slug, "opened", this::open);
    }

    /**
     * Ends recruitment: sessions that run may finish, new ones are refused.
     *
     * @throws EarshotException if the study is unknown or a draft
     */
    public StatusChange close(String slug) {
        return change(slug, "closed", study -> study.become(StudyStatus.CLOSED));
    }

    /** Opens a study that has a published version, within the transaction that holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(StudyEntity study) {
        if (study.status() == StudyStatus.CLOSED) {
            events.publishEvent(new ClosedStudyOpens(study.id(), study.slug()));
        }
        study.become(StudyStatus.PUBLISHED);
    }

    private StatusChange change(String slug, String deed, Consumer<StudyEntity> how) {
        StudyEntity study = studies.lockBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
        StudyStatus before = study.status();
        if (before == StudyStatus.DRAFT) {
            throw new EarshotException("The study '" + slug + "' was never published, so it cannot be " + deed);
        }
        how.accept(study);
        return new StatusChange(before, study.status());
    }
}
