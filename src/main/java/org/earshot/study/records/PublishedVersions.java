package org.earshot.study.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.earshot.EarshotException;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.MediaFingerprint;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.PublishedStimulusQuery;
import org.earshot.study.session.TrialCandidateQuery;
import org.earshot.study.trial.PlannedSession;
import org.earshot.study.trial.PlannedTrialLists;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.PublishedVersion;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published versions of studies. Safe for use by several threads. */
@Service
@Transactional(readOnly = true)
public class PublishedVersions {

    private final VersionRepository versions;
    private final Configurations configurations;
    private final PublishedStimulusQuery views;
    private final TrialCandidateQuery candidates;
    private final PublishedVersionQuery queries;

    PublishedVersions(
            VersionRepository versions,
            Configurations configurations,
            PublishedStimulusQuery views,
            TrialCandidateQuery candidates,
            PublishedVersionQuery queries) {
        this.versions = versions;
        this.configurations = configurations;
        this.views = views;
        this.candidates = candidates;
        this.queries = queries;
    }

    /** In the order of their numbers; none: there is no such study, or it was never published. */
    public List<PublishedVersion> of(String slug) {
        return versions.published(slug).stream()
                .map(version -> version.frozen(configurations.of(version)))
                .toList();
    }

    /** Samples in their order, conditions in the configuration's. */
    public List<PublishedStimulus> stimuli(String slug, int version) {
        VersionEntity entity = published(slug, version);
        return views.of(entity.id(), configurations.of(entity));
    }

    /** What browsers get of a version's stimuli, each once, ordered by id; sounds of the headphone check included. */
    public List<MediaFingerprint> media(String slug, int version) {
        return queries.media(published(slug, version).id());
    }

    /** When the first session of a version that counts was started; none: nobody has taken part yet. */
    public Optional<Instant> begun(String slug, int version) {
        return queries.begun(published(slug, version).id());
    }

    /**
     * Draws what the first sessions of a version will see, as it is drawn when they start; nothing is started. For every
     * session number there is one list per order of conditions, because which order a session gets depends on who has
     * finished before.
     *
     * @param sessions how many numbers, from 1
     */
    public void forEachPlanned(String slug, int version, int sessions, Consumer<PlannedSession> consumer) {
        VersionEntity entity = published(slug, version);
        StudyConfiguration configuration = configurations.of(entity);
        PlannedTrialLists lists = new PlannedTrialLists(
                candidates.of(entity.id()), queries.shown(entity.id()), entity.labels(), configuration);
        lists.forEach(sessions, consumer);
    }

    private VersionEntity published(String slug, int version) {
        return versions.published(slug).stream()
                .filter(entity -> entity.number() == version)
                .findFirst()
                .orElseThrow(() ->
                        new EarshotException("The study '" + slug + "' has no published version " + version + "."));
    }
}
