package org.earshot.study.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.session.ScreenedOut;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A study's sessions as their rows tell them, straight from SQL. */
@Component
class SessionSnapshotQuery {

    private static final String SNAPSHOTS = """
            SELECT n.id, n.version_id, v.number AS version, n.number, %s AS standing, n.place, n.screened_out, n.language,
                   n.started_at, n.last_seen_at, n.ended_at
            FROM session n JOIN study_version v ON v.id = n.version_id
            WHERE n.study_id = :study AND %s
            """.formatted(CountedSessions.STANDING, CountedSessions.COUNTED);

    private final JdbcClient jdbc;

    SessionSnapshotQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since whoever was heard of after this moment is here */
    List<SessionSnapshot> of(long study, Timestamp since) {
        return jdbc.sql(SNAPSHOTS)
                .param("study", study)
                .param("since", since)
                .query((row, number) -> snapshot(row))
                .list();
    }

    private static SessionSnapshot snapshot(ResultSet row) throws SQLException {
        return new SessionSnapshot(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getLong("version_id"),
                row.getInt("version"),
                row.getInt("number"),
                SessionPresence.valueOf(row.getString("standing")),
                row.getInt("place"),
                Optional.ofNullable(row.getString("screened_out")).map(ScreenedOut::valueOf),
                Optional.ofNullable(row.getString("language")),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }
}
