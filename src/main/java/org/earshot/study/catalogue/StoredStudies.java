package org.earshot.study.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.DraftRemoval;
import org.earshot.study.rendering.DraftRenderings;
import org.earshot.study.rendering.Media;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.StimulusStore;
import org.earshot.study.rendering.StimulusViews;
import org.earshot.study.rendering.StudyRenderer;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.Door;
import org.earshot.study.version.StudyAnnouncement;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyOwners;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.UnknownVersionException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Studies in the database. */
@Service
@Transactional(readOnly = true)
class StoredStudies implements Studies {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final StimulusStore stimuli;
    private final StudyViews views;
    private final StimulusViews stimulusViews;
    private final VersionViews versionViews;
    private final DraftRemoval removal;
    private final DraftRenderings drafts;
    private final Door door;
    private final StudyOwners owners;
    private final Clock clock;

    StoredStudies(
            StudyRepository studies,
            VersionRepository versions,
            Configurations configurations,
            StimulusStore stimuli,
            StudyViews views,
            StimulusViews stimulusViews,
            VersionViews versionViews,
            DraftRemoval removal,
            DraftRenderings drafts,
            Door door,
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
        this.door = door;
        this.owners = owners;
        this.clock = clock;
    }

    @Override
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
        return flushed(study.slug());
    }

    /** The study of that slug for whoever acts, who becomes the owner of a new one. */
    private StudyEntity changeable(String slug) {
        Optional<StudyEntity> known = studies.lockBySlug(slug);
        known.ifPresent(owners::requireChange);
        return known.orElseGet(() -> {
            StudyEntity study = studies.saveAndFlush(new StudyEntity(slug, clock.instant()));
            owners.claim(study);
            return study;
        });
    }

    /** Rendering takes long and holds no transaction; freezing what was rendered is one. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StudySummary publish(String slug, StudyRenderer renderer, Progress progress) {
        drafts.prepareAnd(DraftRenderings.After.PUBLISH, slug, renderer, progress);
        return views.summary(slug);
    }

    @Override
    @Transactional
    public StudySummary pause(String slug) {
        door.pause(lock(slug));
        return flushed(slug);
    }

    @Override
    @Transactional
    public StudySummary resume(String slug) {
        door.openAgain(lock(slug));
        return flushed(slug);
    }

    @Override
    @Transactional
    public StudySummary close(String slug) {
        door.close(lock(slug));
        return flushed(slug);
    }

    @Override
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

    @Override
    public List<StudySummary> list() {
        return views.summaries();
    }

    @Override
    public Optional<StudySummary> find(String slug) {
        return views.find(slug);
    }

    @Override
    public Optional<StudyAnnouncement> announcement(String slug) {
        return versions.latestPublished(slug)
                .map(version -> StudyAnnouncement.of(
                        configurations.of(version), version.study().status()));
    }

    @Override
    public StudyConfiguration configuration(String slug) {
        return configurations.of(latest(slug));
    }

    @Override
    public StudyConfiguration publishedConfiguration(String slug) {
        return configurations.of(versions.latestPublished(slug).orElseGet(() -> latest(slug)));
    }

    @Override
    public String source(String slug) {
        return latest(slug).source();
    }

    @Override
    public List<StudyVersion> versions(String slug) {
        List<StudyVersion> all = versionViews.of(slug);
        if (all.isEmpty()) {
            throw new UnknownStudyException(slug);
        }
        return all;
    }

    @Override
    public String source(String slug, int version) {
        return version(slug, version).source();
    }

    @Override
    public List<PublishedStimulus> stimuli(String slug, int version) {
        VersionEntity wanted = version(slug, version);
        return stimulusViews.of(wanted.id(), configurations.of(wanted));
    }

    @Override
    public List<PublishedStimulus> stimuli(String slug) {
        return versions.latestPublished(slug)
                .map(version -> stimulusViews.of(version.id(), configurations.of(version)))
                .orElse(List.of());
    }

    @Override
    public List<String> notes(String slug) {
        return versions.latestPublished(slug).map(VersionEntity::notes).orElse(List.of());
    }

    @Override
    public Optional<Media> media(String id) {
        return stimuli.media(id);
    }

    /** The views read with plain SQL, which sees what was flushed. */
    private StudySummary flushed(String slug) {
        studies.flush();
        return views.summary(slug);
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
