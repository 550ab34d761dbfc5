package org.earshot.study.records;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that sessions leave behind, of all versions of a study, in the order of version, session number and position. Nothing is
 * held in memory. Safe for use by several threads.
 *
 * <p>The rows of some sessions are read and sorted at a time: sorting those of all, with all their events, would take the database long before the first one could be sent. All of it is as it was when the first one was asked for.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SessionRecordQuery {

    private static final int ROWS_AT_ONCE = 500;
    private static final int SESSIONS_AT_ONCE = 50;

    private static final String SESSIONS = """
            SELECT n.id FROM session n JOIN study_version v ON v.id = n.version_id
            WHERE n.study_id = :study AND n.flag = ANY (:flags) ORDER BY v.number, n.number
            """;

    private static final String TRIALS = """
            SELECT n.id AS session, n.number, n.flag, v.number AS version, t.practice, t.round, t.block, t.position, t.told,
                   m.condition, m.media_id, s.name, s.recording, s.speaker, s.true_label, s.prediction, a.answer,
                   a.second_choice, a.confidence, a.plays, a.response_time_ms, a.received_at, a.events
            FROM session n
            JOIN study_version v ON v.id = n.version_id
            JOIN trial t ON t.session_id = n.id
            JOIN stimulus m ON m.id = t.stimulus_id
            JOIN sample s ON s.id = m.sample_id
            LEFT JOIN answer a ON a.trial_id = t.id
            WHERE n.id = ANY (:sessions)
            ORDER BY v.number, n.number, t.practice DESC, t.position
            """;

    /** What somebody said of themselves is in participants.csv and in no other file. */
    private static final String EVENTS = """
            SELECT n.id AS session, n.number, n.flag, v.number AS version, e.*
            FROM session n
            JOIN study_version v ON v.id = n.version_id
            CROSS JOIN LATERAL (
                SELECT 'PHASE' AS source, NULL::boolean AS practice, 1 AS round, 0 AS block, 0 AS position, p.phase AS type,
                       CASE WHEN p.phase IN ('audio-check', 'headphone-check') THEN p.data ELSE '{}' END AS data,
                       p.received_at, p.place::bigint AS ordinal
                FROM step p WHERE p.session_id = n.id
                UNION ALL
                SELECT 'PAGE', NULL, 1, 0, 0, o.type, o.data, o.received_at, o.id
                FROM session_event o WHERE o.session_id = n.id
                UNION ALL
                SELECT 'TRIAL', t.practice, t.round, t.block, t.position, '', a.events, a.received_at, t.position
                FROM trial t JOIN answer a ON a.trial_id = t.id WHERE t.session_id = n.id) e
            WHERE n.id = ANY (:sessions)
            ORDER BY v.number, n.number, e.received_at, e.source, e.ordinal
            """;

    private static final String ROWS = """
            WITH n AS (SELECT id FROM session WHERE study_id = :study AND flag = ANY (:flags)),
                 t AS (SELECT t.practice, t.told, a.trial_id AS answered, jsonb_array_length(a.events) AS events
                       FROM n JOIN trial t ON t.session_id = n.id LEFT JOIN answer a ON a.trial_id = t.id),
                 p AS (SELECT count(*) AS trials, coalesce(sum(events), 0) AS events,
                              count(answered) FILTER (WHERE NOT practice AND told IS NULL) AS responses
                       FROM t)
            SELECT p.responses, p.trials, (SELECT count(*) FROM n) AS participants,
                   p.events + (SELECT count(*) FROM n JOIN step ON step.session_id = n.id)
                            + (SELECT count(*) FROM n JOIN session_event e ON e.session_id = n.id) AS events,
                   (SELECT count(*) FROM stimulus m JOIN sample s ON s.id = m.sample_id
                    JOIN study_version v ON v.id = s.version_id WHERE v.study_id = :study) AS stimuli
            FROM p
            """;

    private final JdbcClient jdbc;
    private final StudyRepository studies;

    SessionRecordQuery(JdbcClient jdbc, StudyRepository studies) {
        this.jdbc = jdbc;
        this.studies = studies;
    }

    /**
     * Every trial of every session: practice, attention checks and what was not answered, too.
     *
     * @throws UnknownStudyException if there is no such study
     */
    public void forEachTrial(String slug, Set<SessionFlag> include, Consumer<PlannedTrial> consumer) {
        forSessions(TRIALS, slug, include, row -> consumer.accept(SessionRowReader.trial(row)));
    }

    /**
     * Everything that browsers observed, and when phases were completed, in the order in which the server learnt of it.
     *
     * @throws UnknownStudyException if there is no such study
     */
    public void forEachEvent(String slug, Set<SessionFlag> include, Consumer<ObservedEvent> consumer) {
        forSessions(EVENTS, slug, include, row -> SessionRowReader.events(row).forEach(consumer));
    }

    /** In the order of the sessions. */
    private void forSessions(String sql, String slug, Set<SessionFlag> include, RowCallbackHandler row) {
        List<UUID> all = of(SESSIONS, slug, include)
                .query((found, number) -> Objects.requireNonNull(found.getObject("id", UUID.class)))
                .list();
        all.stream()
                .gather(Gatherers.windowFixed(SESSIONS_AT_ONCE))
                .forEach(sessions -> jdbc.sql(sql)
                        .withFetchSize(ROWS_AT_ONCE)
                        .param("sessions", sessions.toArray(UUID[]::new))
                        .query(row));
    }

    /** Takes seconds for a million answers. */
    public RecordedRows rows(String slug, Set<SessionFlag> include) {
        return of(ROWS, slug, include)
                .query((row, number) -> new RecordedRows(
                        row.getLong("responses"),
                        row.getLong("participants"),
                        row.getLong("stimuli"),
                        row.getLong("trials"),
                        row.getLong("events")))
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, String slug, Set<SessionFlag> include) {
        Long study = studies.findBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id();
        return jdbc.sql(sql)
                .withFetchSize(ROWS_AT_ONCE)
                .param("study", study)
                .param("flags", include.stream().map(SessionFlag::name).toArray(String[]::new));
    }
}
