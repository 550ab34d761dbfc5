package org.earshot.study.blinding;

import java.time.Clock;
import java.util.List;
import org.earshot.study.version.DraftDependent;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.StudyStatus;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which studies keep their results hidden, and who looked nevertheless. Looks are only ever added. Safe for use by several
 * threads.
 */
@Service
@Transactional(readOnly = true)
public class Looks implements DraftDependent {

    private final StudyRepository studies;
    private final BlindedVersions blinded;
    private final LookRepository looks;
    private final VisibleAnswersQuery visible;
    private final Clock clock;

    Looks(
            StudyRepository studies,
            BlindedVersions blinded,
            LookRepository looks,
            VisibleAnswersQuery visible,
            Clock clock) {
        this.studies = studies;
        this.blinded = blinded;
        this.looks = looks;
        this.visible = visible;
        this.clock = clock;
    }

    /**
     * Whether nobody should see now what a study's answers say: one of its published versions is blinded, the study is not
     * closed, and there is an answer that counts. Before, test and simulated sessions may be evaluated freely.
     *
     * @throws UnknownStudyException if there is no such study
     */
    public boolean hidden(String slug) {
        StudyEntity study = find(slug);
        return study.status() != StudyStatus.CLOSED && blinded.among(slug) && visible.anythingToSee(study.id());
    }

    /**
     * Keeps that somebody looks, and how much there is to see.
     *
     * @param researcher the name of the account
     * @param reason at most {@link Look#LONGEST_REASON} characters, not blank
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if the reason is missing or too long; nothing is kept then
     */
    @Transactional
    public Look add(String slug, String researcher, String reason) {
        StudyEntity study = find(slug);
        Look look = visible.now(study.id(), researcher, reason.strip(), clock.instant());
        looks.save(new LookEntity(study.id(), look));
        return look;
    }

    /**
     * All looks at a study, the earliest first.
     *
     * @throws UnknownStudyException if there is no such study
     */
    public List<Look> of(String slug) {
        return looks.findByStudyOrderById(find(slug).id()).stream()
                .map(LookEntity::toLook)
                .toList();
    }

    @Override
    @Transactional
    public void studyDeleted(long study) {
        looks.deleteOf(study);
    }

    private StudyEntity find(String slug) {
        return studies.findBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }
}
