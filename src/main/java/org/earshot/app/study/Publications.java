package org.earshot.app.study;

import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.app.job.JobGoesOnException;
import org.earshot.app.job.Jobs;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.database.job.JobQueue;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.StudyRenderer;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Prepares and publishes studies in the background, one after the other: rendering takes from seconds to minutes. Safe for use by several
 * threads.
 */
@Service
public class Publications {

    private final StudyCatalogue studies;
    private final Drafts drafts;
    private final ObjectProvider<StudyRenderer> renderer;
    private final Jobs jobs;

    Publications(StudyCatalogue studies, Drafts drafts, ObjectProvider<StudyRenderer> renderer, Jobs jobs) {
        this.studies = studies;
        this.drafts = drafts;
        this.renderer = renderer;
        this.jobs = jobs;
    }

    /** How far a publication is. */
    public sealed interface Publication {

        /** Waits for its turn, or is being rendered. */
        record Running(String stage, int done, int total) implements Publication {}

        record Done() implements Publication {}

        /** Nothing was changed. */
        record Failed(String reason) implements Publication {}
    }

    /** What a job of a study is started with. */
    record OfStudy(String slug) {}

    /**
     * Starts to publish a study's latest version. While that goes on, another start for it changes nothing.
     *
     * @throws UnknownStudyException if there is no such study
     */
    public Publication start(String slug) {
        return start(JobKind.PUBLICATION, slug, "Publishing the study '" + slug + "'");
    }

    /** The same, but only draws and renders a draft, to be looked at before it is published. */
    public Publication prepare(String slug) {
        return start(JobKind.PREPARATION, slug, "Preparing the study '" + slug + "'");
    }

    private Publication start(JobKind kind, String slug, String title) {
        if (studies.find(slug).isEmpty()) {
            throw new UnknownStudyException(slug);
        }
        try {
            return publication(jobs.start(kind, slug, title, new OfStudy(slug)));
        } catch (JobGoesOnException e) {
            return publication(e.running());
        }
    }

    /** The latest preparation or publication of a study. */
    public Optional<Publication> of(String slug) {
        return jobs.latest(JobQueue.PUBLICATION, slug).map(Publications::publication);
    }

    private static Publication publication(Job job) {
        return switch (job.state()) {
            case QUEUED, RUNNING -> new Publication.Running(job.stage(), job.done(), Math.max(1, job.total()));
            case FINISHED -> new Publication.Done();
            case FAILED -> new Publication.Failed(String.join(" ", job.reasons()));
            case CANCELLED -> new Publication.Failed("It was stopped.");
        };
    }

    /** Publishes at once, in this thread. */
    public void publishNow(String slug, Progress progress) {
        drafts.publish(slug, renderer.getObject(), progress);
    }

    /**
     * Deletes a study's draft, as {@link Drafts#delete} does, and forgets what became of its preparation.
     *
     * @return the number of the version that is gone
     * @throws EarshotException if it has no draft, or one that is just being prepared or published
     */
    public int deleteDraft(String slug) {
        if (jobs.unfinished(JobQueue.PUBLICATION, slug).isPresent()) {
            throw new EarshotException(
                    "The draft of '" + slug + "' is just being prepared or published. Delete it when that is over.");
        }
        int number = drafts.delete(slug);
        jobs.forget(JobQueue.PUBLICATION, slug);
        return number;
    }
}
