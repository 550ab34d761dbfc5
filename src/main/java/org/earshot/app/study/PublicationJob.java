package org.earshot.app.study;

import org.earshot.app.job.JobHandler;
import org.earshot.app.job.RunningJob;
import org.earshot.app.study.Publications.OfStudy;
import org.earshot.database.job.JobKind;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.StudyRenderer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Publishes studies; what was prepared is not rendered again. */
@Component
class PublicationJob implements JobHandler<OfStudy> {

    private final Drafts drafts;
    private final ObjectProvider<StudyRenderer> renderer;

    PublicationJob(Drafts drafts, ObjectProvider<StudyRenderer> renderer) {
        this.drafts = drafts;
        this.renderer = renderer;
    }

    @Override
    public JobKind kind() {
        return JobKind.PUBLICATION;
    }

    @Override
    public Class<OfStudy> parameters() {
        return OfStudy.class;
    }

    @Override
    public void run(OfStudy study, RunningJob job) {
        drafts.publish(study.slug(), renderer.getObject(), job);
    }
}
