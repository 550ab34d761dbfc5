package org.earshot.app.study;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.StudyRenderer;
import org.earshot.study.version.UnknownStudyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Prepares and publishes studies in the background, one after the other: rendering takes from seconds to minutes. Safe for use by several
 * threads.
 */
@Service
public class Publications implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

    private final StudyCatalogue studies;
    private final Drafts drafts;
    private final ObjectProvider<StudyRenderer> renderer;
    private final Map<String, Publication> latest = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("publication").factory());

    Publications(StudyCatalogue studies, Drafts drafts, ObjectProvider<StudyRenderer> renderer) {
        this.studies = studies;
        this.drafts = drafts;
        this.renderer = renderer;
    }

    /** How far a publication is. */
    public sealed interface Publication {

        /** Waits for its turn, or is being rendered. */
        record Running(String stage, int done, int total) implements Publication {}

        record Done() implements Publication {}

        /** Nothing was changed. */
        record Failed(String reason) implements Publication {}
    }

    /**
     * Starts to publish a study's latest version. While that goes on, another start for it changes nothing.
     *
     * @throws UnknownStudyException if there is no such study
     */
    public Publication start(String slug) {
        return start(slug, "published", progress -> publishNow(slug, progress));
    }

    /** The same, but only draws and renders a draft, to be looked at before it is published. */
    public Publication prepare(String slug) {
        return start(slug, "prepared", progress -> drafts.prepare(slug, renderer.getObject(), progress));
    }

    @SuppressWarnings("ReferenceEquality") // Whether it is this one, not one like it.
    private Publication start(String slug, String deed, Consumer<Progress> work) {
        if (studies.find(slug).isEmpty()) {
            throw new UnknownStudyException(slug);
        }
        Publication waiting = new Publication.Running("Waiting", 0, 1);
        Publication now = latest.merge(slug, waiting, (old, fresh) -> old instanceof Publication.Running ? old : fresh);
        if (now == waiting) {
            worker.execute(() -> work(slug, deed, work));
        }
        return now;
    }

    /** The latest publication of a study since the application started. */
    public Optional<Publication> of(String slug) {
        return Optional.ofNullable(latest.get(slug));
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
        if (latest.get(slug) instanceof Publication.Running) {
            throw new EarshotException(
                    "The draft of '" + slug + "' is just being prepared or published. Delete it when that is over.");
        }
        int number = drafts.delete(slug);
        latest.remove(slug);
        return number;
    }

    private void work(String slug, String deed, Consumer<Progress> work) {
        try {
            work.accept((stage, done, total) -> latest.put(slug, new Publication.Running(stage, done, total)));
            latest.put(slug, new Publication.Done());
            LOG.info("The study '{}' was {}", slug, deed);
        } catch (EarshotException e) {
            latest.put(slug, new Publication.Failed(String.valueOf(e.getMessage())));
            LOG.warn("The study '{}' was not {}: {}", slug, deed, e.getMessage());
        } catch (RuntimeException | Error e) {
            latest.put(slug, new Publication.Failed("Something went wrong inside Earshot; its log says what."));
            LOG.error("The study '{}' was not {}", slug, deed, e);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
