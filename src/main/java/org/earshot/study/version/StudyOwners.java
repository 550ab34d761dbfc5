package org.earshot.study.version;

/** Who may change a study: asked whenever one is stored, so that whatever way leads there, new studies get their owner. */
public interface StudyOwners {

    /** @throws org.earshot.EarshotException if whoever acts may not change the study */
    void requireChange(StudyEntity study);

    /** Whoever acts becomes the owner of a new study. */
    void claim(StudyEntity study);
}
