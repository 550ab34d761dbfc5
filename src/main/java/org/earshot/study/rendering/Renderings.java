package org.earshot.study.rendering;

import java.util.Optional;
import java.util.function.Function;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.document.SamplesText;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyOwners;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a draft to what it shows: drafts are prepared, looked at, and changed in what is drawn, before they are published. Safe
 * for use by several threads; every method is one transaction or none.
 */
@Service
@Transactional
public class Renderings {

    private final StudyOwners owners;
    private final StudyRepository locks;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final DraftRenderings drafts;
    private final PublishedStimulusQuery views;
    private final TestSessionQuery tests;

    Renderings(
            StudyOwners owners,
            StudyRepository locks,
            VersionRepository versions,
            Configurations configurations,
            DraftRenderings drafts,
            PublishedStimulusQuery views,
            TestSessionQuery tests) {
        this.owners = owners;
        this.locks = locks;
        this.versions = versions;
        this.configurations = configurations;
        this.drafts = drafts;
        this.views = views;
        this.tests = tests;
    }

    /**
     * Draws and renders a draft, and stores its stimuli; publishing then freezes exactly these. Does nothing where the latest
     * version is no draft, or was prepared already and not changed since. A failure changes nothing.
     *
     * @throws EarshotException if the study is unknown or cannot be rendered, saying why
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void prepare(String slug, StudyRenderer renderer, Progress progress) {
        drafts.prepareAnd(DraftRenderings.After.WAIT, slug, renderer, progress);
    }

    /** What the latest version shows; none: it is a draft that was not prepared as it is now. */
    @Transactional(readOnly = true)
    public Optional<Rendering> latest(String slug) {
        return versions.latest(slug).flatMap(this::rendering);
    }

    /** What the latest published version shows; none: there is none. */
    @Transactional(readOnly = true)
    public Optional<Rendering> published(String slug) {
        return versions.latestPublished(slug).flatMap(this::rendering);
    }

    private Optional<Rendering> rendering(VersionEntity version) {
        return version.preparedAt().map(renderedAt -> {
            StudyConfiguration configuration = configurations.of(version);
            return new Rendering(
                    version.number(),
                    version.isDraft(),
                    renderedAt,
                    configuration,
                    version.labels(),
                    version.notes(),
                    version.candidates(),
                    views.of(version.id(), configuration),
                    tests.count(version.id()));
        });
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
        owners.requireChange(locks.lockBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug)));
        VersionEntity latest = versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
        if (!latest.isDraft()) {
            throw new EarshotException("Version " + latest.number() + " of the study '" + slug
                    + "' is published, and its samples are frozen; a new version can have others");
        }
        String yaml = how.apply(new SamplesText(latest.source()));
        drafts.rewrite(latest, configurations.parse(yaml).title().main(), yaml);
    }
}
