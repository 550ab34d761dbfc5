package org.earshot.study.rendering;

import java.util.List;
import org.earshot.study.version.DraftDependent;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Component;

/**
 * Takes a draft out of the database with what hangs on it, such as test sessions. Nothing of a published version can go this way:
 * a draft never had a participant, and the database refuses to lose what still refers to something else.
 */
@Component
class DraftRemoval {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final List<DraftDependent> dependents;
    private final StimulusStore stimuli;

    DraftRemoval(
            StudyRepository studies,
            VersionRepository versions,
            List<DraftDependent> dependents,
            StimulusStore stimuli) {
        this.studies = studies;
        this.versions = versions;
        this.dependents = dependents;
        this.stimuli = stimuli;
    }

    /** What was rendered, and who previewed it; the draft itself stays. */
    void removeRendering(long version) {
        dependents.forEach(dependent -> dependent.renderingDiscarded(version));
        stimuli.discard(version);
    }

    void removeVersion(long version) {
        removeRendering(version);
        dependents.forEach(dependent -> dependent.draftDeleted(version));
        versions.deleteDraft(version);
    }

    void removeStudy(long study) {
        dependents.forEach(dependent -> dependent.studyDeleted(study));
        studies.delete(study);
    }
}
