package org.earshot.study.version;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a study until the present transaction ends: meanwhile nobody else changes it, shares it, or starts a session in it. So what is
 * found out after that, such as who may do what, still holds when the change is stored.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StudyLocks {

    private final StudyRepository studies;
    private final Clock clock;

    StudyLocks(StudyRepository studies, Clock clock) {
        this.studies = studies;
        this.clock = clock;
    }

    /**
     * @return the study's status
     * @throws UnknownStudyException if there is no such study
     */
    public StudyStatus hold(String slug) {
        return studies.lockBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .status();
    }

    /**
     * The same, but where there is no study under the slug, one begins: without versions, so that whoever asks has to save one.
     *
     * @return whether it has just begun
     */
    public boolean holdOrBegin(String slug) {
        if (studies.lockBySlug(slug).isPresent()) {
            return false;
        }
        studies.save(new StudyEntity(slug, clock.instant()));
        return true;
    }
}
