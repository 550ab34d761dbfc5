package org.earshot.study.stored;

import java.util.Optional;
import java.util.function.Function;
import org.earshot.EarshotException;
import org.earshot.study.Progress;
import org.earshot.study.Rendering;
import org.earshot.study.Renderings;
import org.earshot.study.SamplesText;
import org.earshot.study.Studies;
import org.earshot.study.StudyConfiguration;
import org.earshot.study.StudyConfiguration.Exclusion;
import org.earshot.study.StudyRenderer;
import org.earshot.study.StudySummary;
import org.earshot.study.UnknownStudyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What studies in the database show. */
@Service
@Transactional
class StoredRenderings implements Renderings {

    private final Studies studies;
    private final StudyRepository locks;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final DraftRenderings drafts;
    private final StudyViews views;
    private final JdbcClient jdbc;

    StoredRenderings(
            Studies studies,
            StudyRepository locks,
            VersionRepository versions,
            Configurations configurations,
            DraftRenderings drafts,
            StudyViews views,
            JdbcClient jdbc) {
        this.studies = studies;
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
                    views.stimuli(version.id(), configuration),
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
    public StudySummary exclude(String slug, Exclusion exclusion) {
        return change(slug, samples -> samples.exclude(exclusion));
    }

    @Override
    public StudySummary include(String slug, String recording) {
        return change(slug, samples -> samples.include(recording));
    }

    @Override
    public StudySummary reseed(String slug, long seed) {
        return change(slug, samples -> samples.reseed(seed));
    }

    /** The study stays locked from reading the text to storing it, so that no other change of it is lost. */
    private StudySummary change(String slug, Function<SamplesText, String> how) {
        if (locks.lockBySlug(slug).isEmpty()) {
            throw new UnknownStudyException(slug);
        }
        VersionEntity latest = versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
        if (!latest.isDraft()) {
            throw new EarshotException("Version " + latest.number() + " of the study '" + slug
                    + "' is published, and its samples are frozen; a new version can have others");
        }
        return studies.save(how.apply(new SamplesText(latest.source())));
    }
}
