package org.earshot.study.blinding;

import java.util.List;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.StudyStatus;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Blinding in the database. */
@Service
@Transactional(readOnly = true)
class StoredLooks implements Looks {

    private final StudyRepository studies;
    private final BlindedVersions blinded;
    private final LookRows rows;

    StoredLooks(StudyRepository studies, BlindedVersions blinded, LookRows rows) {
        this.studies = studies;
        this.blinded = blinded;
        this.rows = rows;
    }

    @Override
    public boolean hidden(String slug) {
        StudyEntity study = find(slug);
        return study.status() != StudyStatus.CLOSED && blinded.among(slug) && rows.anythingToSee(study.id());
    }

    @Override
    @Transactional
    public Look add(String slug, String researcher, String reason) {
        StudyEntity study = find(slug);
        Look look = rows.now(study.id(), researcher, reason.strip());
        rows.add(study.id(), look);
        return look;
    }

    @Override
    public List<Look> of(String slug) {
        return rows.of(find(slug).id());
    }

    private StudyEntity find(String slug) {
        return studies.findBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }
}
