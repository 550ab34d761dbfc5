package org.earshot.study.records;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.MediaFingerprint;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.PublishedStimulusQuery;
import org.earshot.study.session.SessionRows;
import org.earshot.study.trial.PlannedSession;
import org.earshot.study.trial.PlannedTrialLists;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.PublishedVersion;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published versions of studies. Safe for use by several threads. */
@Service
@Transactional(readOnly = true)
public class PublishedVersions {

    private static final String MEDIA = """
            SELECT id, content_type, length(bytes) AS size, encode(sha256(bytes), 'hex') AS sha256
            FROM media
            WHERE id IN (SELECT m.media_id FROM stimulus m JOIN sample s ON s.id = m.sample_id WHERE s.version_id = :version
                         UNION SELECT media_id FROM headphone_item WHERE version_id = :version)
            ORDER BY id
            """;

    private static final String STIMULI = """
            SELECT m.id, m.media_id, s.name FROM stimulus m JOIN sample s ON s.id = m.sample_id WHERE s.version_id = :version
            """;

    private final VersionRepository versions;
    private final Configurations configurations;
    private final PublishedStimulusQuery views;
    private final SessionRows rows;
    private final JdbcClient jdbc;

    PublishedVersions(
            VersionRepository versions,
            Configurations configurations,
            PublishedStimulusQuery views,
            SessionRows rows,
            JdbcClient jdbc) {
        this.versions = versions;
        this.configurations = configurations;
        this.views = views;
        this.rows = rows;
        this.jdbc = jdbc;
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
        return jdbc.sql(MEDIA)
                .param("version", published(slug, version).id())
                .query((row, number) -> new MediaFingerprint(
                        row.getString("id"),
                        row.getString("content_type"),
                        row.getLong("size"),
                        row.getString("sha256")))
                .list();
    }

    /** When the first session of a version that counts was started; none: nobody has taken part yet. */
    public Optional<Instant> begun(String slug, int version) {
        return jdbc.sql("SELECT min(started_at) AS first FROM session WHERE version_id = :version AND flag = 'NONE'")
                .param("version", published(slug, version).id())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("first")))
                .single()
                .map(Timestamp::toInstant);
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
        PlannedTrialLists lists =
                new PlannedTrialLists(rows.candidates(entity.id()), shown(entity.id()), entity.labels(), configuration);
        lists.forEach(sessions, consumer);
    }

    private Map<Long, PlannedTrialLists.Shown> shown(long version) {
        return jdbc
                .sql(STIMULI)
                .param("version", version)
                .query((row, number) -> new PlannedTrialLists.Shown(
                        row.getLong("id"), row.getString("media_id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(PlannedTrialLists.Shown::stimulus, Function.identity()));
    }

    private VersionEntity published(String slug, int version) {
        return versions.published(slug).stream()
                .filter(entity -> entity.number() == version)
                .findFirst()
                .orElseThrow(() ->
                        new EarshotException("The study '" + slug + "' has no published version " + version + "."));
    }
}
