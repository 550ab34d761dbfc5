package org.earshot.study.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.blinding.Look;
import org.earshot.study.configuration.InvalidConfigurationException;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.DraftRemoval;
import org.earshot.study.rendering.DraftRenderings;
import org.earshot.study.rendering.Media;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.PublishedStimulusQuery;
import org.earshot.study.rendering.StimulusStore;
import org.earshot.study.rendering.StudyRenderer;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyAnnouncement;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyOwners;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.StudyStatusChanges;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.UnknownVersionException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The studies of this installation. Safe for use by several threads; every method is one transaction or none. */
@Service
@Transactional(readOnly = true)
public class Studies {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final StimulusStore stimuli;
    private final StudySummaryRepository views;
    private final PublishedStimulusQuery stimulusViews;
    private final StudyVersionQuery versionViews;
    private final DraftRemoval removal;
    private final DraftRenderings drafts;
    private final StudyStatusChanges statusChanges;
    private final StudyOwners owners;
    private final Clock clock;

    Studies(
            StudyRepository studies,
            VersionRepository versions,
            Configurations configurations,
            StimulusStore stimuli,
            StudySummaryRepository views,
            PublishedStimulusQuery stimulusViews,
            StudyVersionQuery versionViews,
            DraftRemoval removal,
            DraftRenderings drafts,
            StudyStatusChanges statusChanges,
            StudyOwners owners,
            Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.configurations = configurations;
        this.stimuli = stimuli;
        this.views = views;
        this.stimulusViews = stimulusViews;
        this.versionViews = versionViews;
        this.removal = removal;
        this.drafts = drafts;
        this.statusChanges = statusChanges;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * Stores a configuration as a draft: a new study, a changed draft, or the next version of a published study.
     *
     * @throws InvalidConfigurationException with every mistake in it
     */
    @Transactional
    public StudySummary save(String yaml) {
        StudyConfiguration configuration = configurations.parse(yaml);
        StudyEntity study = changeable(configuration.slug());
        Optional<VersionEntity> latest = versions.latest(study.slug());
        if (latest.isPresent() && latest.get().isDraft()) {
            drafts.rewrite(latest.get(), configuration.title().main(), yaml);
        } else if (latest.isEmpty() || !latest.get().source().equals(yaml)) {
            int number = latest.map(VersionEntity::number).orElse(0) + 1;
            versions.save(new VersionEntity(study, number, configuration.title().main(), yaml, clock.instant()));
        }
        return views.summary(study.slug());
    }

    /** The study of that slug for whoever acts, who becomes the owner of a new one. */
    private StudyEntity changeable(String slug) {
        Optional<StudyEntity> known = studies.lockBySlug(slug);
        known.ifPresent(owners::requireChange);
        return known.orElseGet(() -> {
            StudyEntity study = studies.save(new StudyEntity(slug, clock.instant()));
            owners.claim(study);
            return study;
        });
    }

    /**
     * Renders the latest version and stores its stimuli at once; a failure changes nothing.
     *
     * <p>Rendering takes long and holds no transaction; freezing what was rendered is one.
     *
     * * @throws org.earshot.EarshotException if the study is unknown or cannot be rendered, saying why
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StudySummary publish(String slug, StudyRenderer renderer, Progress progress) {
        drafts.prepareAnd(DraftRenderings.After.PUBLISH, slug, renderer, progress);
        return views.summary(slug);
    }

    /**
     * Takes nobody new for the time being; sessions that run go on. A study that pauses already stays as it is.
     *
     * @throws org.earshot.EarshotException if the study is unknown, a draft, or closed
     */
    @Transactional
    public StudySummary pause(String slug) {
        statusChanges.pause(lock(slug));
        return views.summary(slug);
    }

    /**
     * Takes new participants again, after a pause or after the study was closed. An open study stays as it is. If a blinded
     * study was closed, so that its results were to be seen, a {@link Look} says so.
     *
     * @throws org.earshot.EarshotException if the study is unknown or a draft
     */
    @Transactional
    public StudySummary resume(String slug) {
        statusChanges.openAgain(lock(slug));
        return views.summary(slug);
    }

    /** Ends recruitment: sessions that run may finish, new ones are refused. */
    @Transactional
    public StudySummary close(String slug) {
        statusChanges.close(lock(slug));
        return views.summary(slug);
    }

    /**
     * Deletes the latest version, which has to be a draft, with its test sessions and the plans kept with it; with a study's only
     * version the study goes, too. Published versions are never deleted.
     *
     * @throws org.earshot.EarshotException if the latest version is published
     */
    @Transactional
    public void deleteDraft(String slug) {
        StudyEntity study = lock(slug);
        VersionEntity latest = latest(slug);
        if (!latest.isDraft()) {
            throw new EarshotException("The study '" + slug + "' has no draft: version " + latest.number()
                    + " is published, and published versions stay");
        }
        removal.removeVersion(latest.id());
        if (latest.number() == 1) {
            removal.removeStudy(study.id());
        }
    }

    /** All studies, the newest first. */
    public List<StudySummary> list() {
        return views.summaries();
    }

    public Optional<StudySummary> find(String slug) {
        return views.find(slug);
    }

    /** What participants are told beforehand; none: there is no such study, or it was never published. */
    public Optional<StudyAnnouncement> announcement(String slug) {
        return versions.latestPublished(slug)
                .map(version -> StudyAnnouncement.of(
                        configurations.of(version), version.study().status()));
    }

    /** The latest version's configuration. */
    public StudyConfiguration configuration(String slug) {
        return configurations.of(latest(slug));
    }

    /**
     * The latest published version's configuration, by which results are analysed; of a study that was never published the
     * draft's.
     */
    public StudyConfiguration publishedConfiguration(String slug) {
        return configurations.of(versions.latestPublished(slug).orElseGet(() -> latest(slug)));
    }

    /** The latest version's configuration as it was written. */
    public String source(String slug) {
        return latest(slug).source();
    }

    /** All versions, the newest first, with what refers to each. */
    public List<StudyVersion> versions(String slug) {
        List<StudyVersion> all = versionViews.of(slug);
        if (all.isEmpty()) {
            throw new UnknownStudyException(slug);
        }
        return all;
    }

    /**
     * A version's configuration as it was written; that of a published version never changes.
     *
     * @throws UnknownVersionException if there is no such version
     */
    public String source(String slug, int version) {
        return version(slug, version).source();
    }

    /** The stimuli of one version, as {@link #stimuli(String)}; none as long as they are not rendered. */
    public List<PublishedStimulus> stimuli(String slug, int version) {
        VersionEntity wanted = version(slug, version);
        return stimulusViews.of(wanted.id(), configurations.of(wanted));
    }

    /** The stimuli of the latest published version, samples in their order, conditions in the configuration's. */
    public List<PublishedStimulus> stimuli(String slug) {
        return versions.latestPublished(slug)
                .map(version -> stimulusViews.of(version.id(), configurations.of(version)))
                .orElse(List.of());
    }

    /** What a renderer remarked at publication, such as silent explanations. */
    public List<String> notes(String slug) {
        return versions.latestPublished(slug).map(VersionEntity::notes).orElse(List.of());
    }

    public Optional<Media> media(String id) {
        return stimuli.media(id);
    }

    private StudyEntity lock(String slug) {
        return studies.lockBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }

    private VersionEntity version(String slug, int number) {
        latest(slug);
        return versions.numbered(slug, number).orElseThrow(() -> new UnknownVersionException(slug, number));
    }

    private VersionEntity latest(String slug) {
        return versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }
}
