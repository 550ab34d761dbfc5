package org.earshot.app.study;

import org.earshot.app.job.JobHandler;
import org.earshot.app.job.RunningJob;
import org.earshot.app.study.Publications.OfStudy;
import org.earshot.database.job.JobKind;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.StudyRenderer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws and renders drafts; what is prepared already is left as it is. */
@Component
class PreparationJob implements JobHandler<OfStudy> {

    private final Drafts drafts;
    private final ObjectProvider<StudyRenderer> renderer;

    PreparationJob(Drafts drafts, ObjectProvider<StudyRenderer> renderer) {
        this.drafts = drafts;
        this.renderer = renderer;
    }

    @Override
    public JobKind kind() {
        return JobKind.PREPARATION;
    }

    @Override
    public Class<OfStudy> parameters() {
        return OfStudy.class;
    }

    @Override
    public void run(OfStudy study, RunningJob job) {
        drafts.prepare(study.slug(), renderer.getObject(), job);
    }
}
