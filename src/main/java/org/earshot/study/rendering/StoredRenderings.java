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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What studies in the database show. */
@Service
@Transactional
class StoredRenderings implements Renderings {

    private final StudyOwners owners;
    private final StudyRepository locks;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final DraftRenderings drafts;
    private final StimulusViews views;
    private final JdbcClient jdbc;

    StoredRenderings(
            StudyOwners owners,
            StudyRepository locks,
            VersionRepository versions,
            Configurations configurations,
            DraftRenderings drafts,
            StimulusViews views,
            JdbcClient jdbc) {
        this.owners = owners;
        this.locks = locks;
        this.versions = versions;
        this.configurations = configurations;
        this.drafts = drafts;
        this.views = views;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void prepare(String slug, StudyRenderer renderer, Progress progress) {
        drafts.prepareAnd(DraftRenderings.After.WAIT, slug, renderer, progress);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rendering> latest(String slug) {
        return versions.latest(slug).flatMap(this::rendering);
    }

    @Override
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
                    tests(version.id()));
        });
    }

    private int tests(long version) {
        return jdbc.sql("SELECT count(*) FROM session WHERE version_id = :version AND flag = 'TEST'")
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    @Override
    public void exclude(String slug, Exclusion exclusion) {
        change(slug, samples -> samples.exclude(exclusion));
    }

    @Override
    public void include(String slug, String recording) {
        change(slug, samples -> samples.include(recording));
    }

    @Override
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
