package org.earshot.study.rendering;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.configuration.InvalidConfigurationException;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.document.SamplesText;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyLocks;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a configuration to what it shows: drafts are saved, changed, prepared, and published. A change of a draft discards what was
 * rendered for it. Whose study it is, is not asked here. Safe for use by several threads; every method is one transaction, part of one,
 * or none.
 */
@Service
@Transactional
public class Drafts {

    private final StudyLocks locks;
    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final DraftRenderings renderings;
    private final DraftRemoval removal;
    private final Clock clock;

    Drafts(
            StudyLocks locks,
            StudyRepository studies,
            VersionRepository versions,
            Configurations configurations,
            DraftRenderings renderings,
            DraftRemoval removal,
            Clock clock) {
        this.locks = locks;
        this.studies = studies;
        this.versions = versions;
        this.configurations = configurations;
        this.renderings = renderings;
        this.removal = removal;
        this.clock = clock;
    }

    /**
     * Stores a configuration as a draft: a new study, a changed draft, or the next version of a published study.
     *
     * @throws InvalidConfigurationException with every mistake in it
     */
    public SavedDraft save(String yaml) {
        StudyConfiguration configuration = configurations.parse(yaml);
        String slug = configuration.slug();
        String title = configuration.title().main();
        locks.holdOrBegin(slug);
        Optional<VersionEntity> latest = versions.latest(slug);
        if (latest.isPresent() && latest.get().isDraft()) {
            renderings.rewrite(latest.get(), title, yaml);
        } else if (latest.isEmpty() || !latest.get().source().equals(yaml)) {
            int number = latest.map(VersionEntity::number).orElse(0) + 1;
            versions.save(new VersionEntity(study(slug), number, title, yaml, clock.instant()));
            return new SavedDraft(slug, number, title);
        }
        return new SavedDraft(slug, latest.get().number(), title);
    }

    /**
     * Draws and renders a draft, and stores its stimuli; publishing then freezes exactly these. Does nothing where the latest
     * version is no draft, or was prepared already and not changed since. A failure changes nothing.
     *
     * <p>Rendering takes long and holds no transaction; storing what was rendered is one.
     *
     * @throws EarshotException if the study is unknown or cannot be rendered, saying why
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void prepare(String slug, StudyRenderer renderer, Progress progress) {
        renderings.prepareAnd(DraftRenderings.After.WAIT, slug, renderer, progress);
    }

    /**
     * The same, and freezes the draft and opens the study at once.
     *
     * @throws EarshotException if the study is unknown or cannot be rendered, saying why
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void publish(String slug, StudyRenderer renderer, Progress progress) {
        renderings.prepareAnd(DraftRenderings.After.PUBLISH, slug, renderer, progress);
    }

    /**
     * Excludes a recording in the draft's configuration, whose text stays as it was written otherwise.
     *
     * @throws EarshotException if it is excluded already, or the latest version is no draft
     */
    public void exclude(String slug, Exclusion exclusion) {
        change(slug, samples -> samples.exclude(exclusion));
    }

    /** The opposite. */
    public void include(String slug, String recording) {
        change(slug, samples -> samples.include(recording));
    }

    /** Lets a draft's samples be drawn anew. */
    public void reseed(String slug, long seed) {
        change(slug, samples -> samples.reseed(seed));
    }

    /** The study stays locked from reading the text to storing it, so that no other change of it is lost. */
    private void change(String slug, Function<SamplesText, String> how) {
        locks.hold(slug);
        VersionEntity latest = latest(slug);
        if (!latest.isDraft()) {
            throw new EarshotException("Version " + latest.number() + " of the study '" + slug
                    + "' is published, and its samples are frozen; a new version can have others");
        }
        String yaml = how.apply(new SamplesText(latest.source()));
        renderings.rewrite(latest, configurations.parse(yaml).title().main(), yaml);
    }

    /**
     * Deletes the latest version, which has to be a draft, with its test sessions and the plans kept with it; with a study's only
     * version the study goes, too. Published versions are never deleted.
     *
     * @return the number of the version that is gone
     * @throws EarshotException if the latest version is published
     */
    public int delete(String slug) {
        locks.hold(slug);
        VersionEntity latest = latest(slug);
        if (!latest.isDraft()) {
            throw new EarshotException("The study '" + slug + "' has no draft: version " + latest.number()
                    + " is published, and published versions stay");
        }
        int number = latest.number();
        long study = latest.study().id();
        removal.removeVersion(latest.id());
        if (number == 1) {
            removal.removeStudy(study);
        }
        return number;
    }

    private StudyEntity study(String slug) {
        return studies.findBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }

    private VersionEntity latest(String slug) {
        return versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }
}
