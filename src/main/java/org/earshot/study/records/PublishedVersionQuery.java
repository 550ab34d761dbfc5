package org.earshot.study.records;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.study.rendering.MediaFingerprint;
import org.earshot.study.trial.PlannedTrialLists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What belongs to a published version, straight from SQL. */
@Component
class PublishedVersionQuery {

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

    private final JdbcClient jdbc;

    PublishedVersionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MediaFingerprint> media(long version) {
        return jdbc.sql(MEDIA)
                .param("version", version)
                .query((row, number) -> new MediaFingerprint(
                        row.getString("id"),
                        row.getString("content_type"),
                        row.getLong("size"),
                        row.getString("sha256")))
                .list();
    }

    /** When the first session that counts was started. */
    Optional<Instant> begun(long version) {
        return jdbc.sql("SELECT min(started_at) AS first FROM session WHERE version_id = :version AND flag = 'NONE'")
                .param("version", version)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("first")))
                .single()
                .map(Timestamp::toInstant);
    }

    /** By the stimulus. */
    Map<Long, PlannedTrialLists.Shown> shown(long version) {
        return jdbc
                .sql(STIMULI)
                .param("version", version)
                .query((row, number) -> new PlannedTrialLists.Shown(
                        row.getLong("id"), row.getString("media_id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(PlannedTrialLists.Shown::stimulus, Function.identity()));
    }
}
