package org.earshot.study.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.earshot.study.session.CountedSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What researchers see of a study's versions, straight from SQL. Test and simulated sessions do not count. */
@Component
class StudyVersionQuery {

    private static final String VERSIONS = """
            SELECT v.number, v.title, v.created_at, v.published_at, v.model, v.weights_sha256,
                   (SELECT count(*) FROM stimulus m JOIN sample p ON p.id = m.sample_id WHERE p.version_id = v.id) AS stimuli,
                   count(n.id) FILTER (WHERE n.status = 'ACTIVE') AS active,
                   count(n.id) FILTER (WHERE n.status = 'FINISHED') AS finished,
                   count(n.id) FILTER (WHERE n.status = 'WITHDRAWN') AS withdrawn,
                   (SELECT count(*) FROM answer a JOIN trial t ON t.id = a.trial_id JOIN session n ON n.id = t.session_id
                    WHERE n.version_id = v.id AND %1$s AND NOT t.practice AND t.told IS NULL) AS answers
            FROM study_version v
            JOIN study s ON s.id = v.study_id
            LEFT JOIN session n ON n.version_id = v.id AND %1$s
            WHERE s.slug = :slug
            GROUP BY v.id
            ORDER BY v.number DESC
            """.formatted(CountedSessions.COUNTED);

    private final JdbcClient jdbc;

    StudyVersionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; empty if there is no such study. */
    List<StudyVersion> of(String slug) {
        return jdbc.sql(VERSIONS)
                .param("slug", slug)
                .query((row, number) -> version(row))
                .list();
    }

    private static StudyVersion version(ResultSet row) throws SQLException {
        return new StudyVersion(
                row.getInt("number"),
                row.getString("title"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("published_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("model")),
                Optional.ofNullable(row.getString("weights_sha256")),
                row.getInt("stimuli"),
                row.getInt("active"),
                row.getInt("finished"),
                row.getInt("withdrawn"),
                row.getLong("answers"));
    }
}
