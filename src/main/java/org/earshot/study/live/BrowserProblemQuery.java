package org.earshot.study.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.session.input.SessionEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went wrong in browsers, straight from SQL. */
@Component
class BrowserProblemQuery {

    private static final String TROUBLES = """
            WITH told AS (
                SELECT CASE e.type WHEN 'sound-trouble' THEN 'SOUND' WHEN 'stimulus-trouble' THEN 'STIMULUS'
                                   WHEN 'error' THEN 'SCRIPT' WHEN 'refused' THEN 'REFUSAL' END AS kind,
                       coalesce(e.data ->> 'reason', e.data ->> 'message', e.data ->> 'status', '') AS detail,
                       1 AS times, e.session_id, e.received_at
                FROM session_event e JOIN session n ON n.id = e.session_id
                WHERE n.study_id = :study AND %1$s
                  AND e.type IN ('sound-trouble', 'stimulus-trouble', 'error', 'refused')
                UNION ALL
                SELECT 'INTERRUPTION', '', a.interruptions, t.session_id, a.received_at
                FROM answer a JOIN trial t ON t.id = a.trial_id JOIN session n ON n.id = t.session_id
                WHERE n.study_id = :study AND %1$s AND a.interruptions > 0)
            SELECT kind, detail, sum(times) AS times, count(DISTINCT session_id) AS sessions, max(received_at) AS last
            FROM told
            GROUP BY kind, detail
            ORDER BY times DESC, last DESC
            LIMIT 100
            """.formatted(CountedSessions.COUNTED);

    private static final String UNREST = """
            SELECT r.*, f.*
            FROM (SELECT count(*) AS reloads, count(DISTINCT e.session_id) AS reloaded
                  FROM session_event e JOIN session n ON n.id = e.session_id
                  WHERE n.study_id = :study AND %1$s AND e.type = :opened) r
            CROSS JOIN (SELECT coalesce(sum(a.focus_losses), 0) AS losses, count(DISTINCT t.session_id) AS unfocused
                  FROM answer a JOIN trial t ON t.id = a.trial_id JOIN session n ON n.id = t.session_id
                  WHERE n.study_id = :study AND %1$s AND a.focus_losses > 0) f
            """.formatted(CountedSessions.COUNTED);

    private final JdbcClient jdbc;

    BrowserProblemQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most frequent first, at most a hundred. */
    List<BrowserProblem> of(long study) {
        return jdbc.sql(TROUBLES)
                .param("study", study)
                .query((row, number) -> trouble(row))
                .list();
    }

    Disturbances unrest(long study) {
        return jdbc.sql(UNREST)
                .param("study", study)
                .param("opened", SessionEvent.OPENED)
                .query((row, number) -> new Disturbances(
                        row.getInt("reloads"), row.getInt("reloaded"), row.getInt("losses"), row.getInt("unfocused")))
                .single();
    }

    private static BrowserProblem trouble(ResultSet row) throws SQLException {
        return new BrowserProblem(
                BrowserProblem.Kind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getString("detail")),
                row.getInt("times"),
                row.getInt("sessions"),
                row.getTimestamp("last").toInstant());
    }
}
