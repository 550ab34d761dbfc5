package org.earshot.study.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.version.StudyStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What researchers see of studies, straight from SQL. */
@Component
class StudySummaryQuery {

    private static final String SUMMARY = """
            SELECT s.slug, s.status, s.created_at, v.title, v.number,
                   (SELECT max(published_at) FROM study_version WHERE study_id = s.id) AS published_at,
                   count(*) FILTER (WHERE n.status = 'ACTIVE') AS active,
                   count(*) FILTER (WHERE n.status = 'FINISHED') AS finished,
                   count(*) FILTER (WHERE n.status = 'WITHDRAWN') AS withdrawn,
                   count(*) FILTER (WHERE n.status = 'SCREENED_OUT') AS screened_out,
                   (SELECT count(*) FROM answer a JOIN trial t ON t.id = a.trial_id JOIN session n ON n.id = t.session_id
                    WHERE n.study_id = s.id AND %1$s AND NOT t.practice AND t.told IS NULL) AS answers
            FROM study s
            JOIN LATERAL (SELECT title, number FROM study_version WHERE study_id = s.id ORDER BY number DESC LIMIT 1) v
                 ON true
            LEFT JOIN session n ON n.study_id = s.id AND %1$s
            WHERE :slug::text IS NULL OR s.slug = :slug
            GROUP BY s.id, v.title, v.number
            ORDER BY s.created_at DESC, s.id DESC
            """.formatted(CountedSessions.COUNTED);

    private final JdbcClient jdbc;

    StudySummaryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StudySummary> summaries() {
        return jdbc.sql(SUMMARY)
                .param("slug", null)
                .query((row, number) -> summary(row))
                .list();
    }

    Optional<StudySummary> find(String slug) {
        return jdbc.sql(SUMMARY)
                .param("slug", slug)
                .query((row, number) -> summary(row))
                .optional();
    }

    private static StudySummary summary(ResultSet row) throws SQLException {
        return new StudySummary(
                row.getString("slug"),
                row.getString("title"),
                StudyStatus.valueOf(row.getString("status")),
                row.getInt("number"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("published_at")).map(Timestamp::toInstant),
                row.getInt("active"),
                row.getInt("finished"),
                row.getInt("withdrawn"),
                row.getInt("screened_out"),
                row.getLong("answers"));
    }
}
