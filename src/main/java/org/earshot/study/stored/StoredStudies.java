package org.earshot.study.stored;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.study.Condition;
import org.earshot.study.Media;
import org.earshot.study.Progress;
import org.earshot.study.PublishedStimulus;
import org.earshot.study.RenderedStudy;
import org.earshot.study.Studies;
import org.earshot.study.StudyAnnouncement;
import org.earshot.study.StudyConfiguration;
import org.earshot.study.StudyRenderer;
import org.earshot.study.StudyStatus;
import org.earshot.study.StudySummary;
import org.earshot.study.UnknownStudyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Studies in the database. */
@Service
@Transactional(readOnly = true)
class StoredStudies implements Studies {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final StimulusStore stimuli;
    private final StudyViews views;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredStudies(
            StudyRepository studies,
            VersionRepository versions,
            Configurations configurations,
            StimulusStore stimuli,
            StudyViews views,
            TransactionTemplate transaction,
            Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.configurations = configurations;
        this.stimuli = stimuli;
        this.views = views;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional
    public StudySummary save(String yaml) {
        StudyConfiguration configuration = configurations.parse(yaml);
        StudyEntity study = studies.lockBySlug(configuration.slug())
                .orElseGet(() -> studies.save(new StudyEntity(configuration.slug(), clock.instant())));
        Optional<VersionEntity> latest = versions.latest(study.slug());
        if (latest.isPresent() && latest.get().isDraft()) {
            latest.get().rewrite(configuration.title().main(), yaml);
        } else if (latest.isEmpty() || !latest.get().source().equals(yaml)) {
            int number = latest.map(VersionEntity::number).orElse(0) + 1;
            versions.save(new VersionEntity(study, number, configuration.title().main(), yaml, clock.instant()));
        }
        return flushed(study.slug());
    }

    /** Rendering takes long and holds no transaction; storing is one. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StudySummary publish(String slug, StudyRenderer renderer, Progress progress) {
        VersionEntity latest = versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
        if (latest.isDraft()) {
            StudyConfiguration configuration = configurations.of(latest);
            RenderedStudy rendered = renderer.render(configuration, progress);
            RenderedCheck.of(configuration).check(rendered);
            transaction.executeWithoutResult(status -> store(slug, latest.source(), rendered));
        } else {
            transaction.executeWithoutResult(status -> lock(slug).become(StudyStatus.PUBLISHED));
        }
        return views.summary(slug);
    }

    private void store(String slug, String source, RenderedStudy rendered) {
        StudyEntity study = lock(slug);
        VersionEntity draft = versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
        if (!draft.isDraft() || !draft.source().equals(source)) {
            throw new EarshotException("The study '" + slug + "' was changed while it was rendered; publish it again");
        }
        stimuli.store(draft, rendered);
        draft.publish(rendered, clock.instant());
        study.become(StudyStatus.PUBLISHED);
    }

    @Override
    @Transactional
    public StudySummary close(String slug) {
        StudyEntity study = lock(slug);
        if (study.status() == StudyStatus.DRAFT) {
            throw new EarshotException("The study '" + slug + "' was never published, so it cannot be closed");
        }
        study.become(StudyStatus.CLOSED);
        return flushed(slug);
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
        return versions.latestPublished(slug).map(version -> {
            StudyConfiguration configuration = configurations.of(version);
            return new StudyAnnouncement(
                    slug,
                    configuration.title(),
                    configuration.language(),
                    configuration.languages(),
                    version.study().status() == StudyStatus.PUBLISHED,
                    configuration.conditions().stream().map(Condition::modality).collect(Collectors.toSet()),
                    configuration.procedure().headphoneCheck().isPresent());
        });
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
    public List<PublishedStimulus> stimuli(String slug) {
        return versions.latestPublished(slug)
                .map(version -> views.stimuli(version.id(), configurations.of(version)))
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

    private VersionEntity latest(String slug) {
        return versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }
}
