package org.earshot.app.study;

import org.earshot.app.job.JobHandler;
import org.earshot.app.job.RunningJob;
import org.earshot.app.study.Publications.OfStudy;
import org.earshot.database.job.JobKind;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.rendering.StudyRenderer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws and renders drafts; what is prepared already is left as it is. */
@Component
class PreparationJob implements JobHandler<OfStudy> {

    private final Renderings renderings;
    private final ObjectProvider<StudyRenderer> renderer;

    PreparationJob(Renderings renderings, ObjectProvider<StudyRenderer> renderer) {
        this.renderings = renderings;
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
        renderings.prepare(study.slug(), renderer.getObject(), job);
    }
}
