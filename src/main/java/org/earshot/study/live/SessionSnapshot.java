package org.earshot.study.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.session.ScreenedOut;

/**
 * A session as its row tells it.
 *
 * @param place how many stages are behind; of one that was screened out, the one where that happened is among them
 */
record SessionSnapshot(
        UUID id,
        long version,
        int versionNumber,
        int number,
        SessionPresence standing,
        int place,
        Optional<ScreenedOut> screenedOut,
        Optional<String> language,
        Instant startedAt,
        Instant lastSeenAt,
        Optional<Instant> endedAt) {

    /** Takes {@code :study} and {@code :since}. */
    static final String SELECT = """
            SELECT n.id, n.version_id, v.number AS version, n.number, %s AS standing, n.place, n.screened_out, n.language,
                   n.started_at, n.last_seen_at, n.ended_at
            FROM session n JOIN study_version v ON v.id = n.version_id
            WHERE n.study_id = :study AND %s
            """.formatted(CountedSessions.STANDING, CountedSessions.COUNTED);

    static SessionSnapshot of(ResultSet row) throws SQLException {
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

    /** The place where it is, or where it stopped. */
    int stoppedAt() {
        return standing == SessionPresence.SCREENED_OUT ? Math.max(0, place - 1) : place;
    }
}
