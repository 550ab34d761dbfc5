package org.earshot.study.stored;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.study.Agreement;
import org.earshot.study.CompletedChecks;
import org.earshot.study.ParticipantRecord;
import org.earshot.study.Phase;
import org.earshot.study.ScreenedOut;
import org.earshot.study.SessionEvent;
import org.earshot.study.SessionFlag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions as researchers export them. */
@Component
class ParticipantRows {

    private static final String SESSIONS = """
            SELECT n.id, n.number, v.number AS version, n.flag, n.status, n.conditions, n.started_at, n.ended_at,
                   n.consent_version, n.language, n.screened_out, t.*, h.attempts, h.right_answers, h.passed,
                   (SELECT (p.data ->> 'volume')::double precision FROM step p
                    WHERE p.session_id = n.id AND p.phase = 'audio-check' ORDER BY p.place LIMIT 1) AS volume,
                   (SELECT count(*) FROM session_event e WHERE e.session_id = n.id AND e.type = :opened) AS reloads
            FROM session n
            JOIN study_version v ON v.id = n.version_id
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE NOT practice AND told IS NULL) AS answered,
                       coalesce(max(round) FILTER (WHERE practice), 0) AS practice_rounds,
                       count(told) AS attention_asked,
                       count(*) FILTER (WHERE answer = told) AS attention_passed,
                       max(received_at) FILTER (WHERE practice) AS practice_at,
                       max(received_at) FILTER (WHERE NOT practice) AS trial_at
                FROM answer JOIN trial ON trial.id = answer.trial_id
                WHERE trial.session_id = n.id) t
            LEFT JOIN LATERAL (
                SELECT attempt AS attempts, right_answers, passed FROM headphone_attempt
                WHERE session_id = n.id AND passed IS NOT NULL ORDER BY attempt DESC LIMIT 1) h ON true
            WHERE n.study_id = :study AND n.flag = ANY (:flags)
            ORDER BY v.number, n.number
            """;

    private static final String STEPS = """
            SELECT p.session_id, p.phase, p.data, p.received_at FROM step p JOIN session n ON n.id = p.session_id
            WHERE n.study_id = :study
            ORDER BY p.session_id, p.place
            """;

    private final JdbcClient jdbc;
    private final SessionStates states;
    private final EntityManager entities;

    ParticipantRows(JdbcClient jdbc, SessionStates states, EntityManager entities) {
        this.jdbc = jdbc;
        this.states = states;
        this.entities = entities;
    }

    /** What the steps of one session tell. */
    private record Steps(Map<String, String> answers, Map<Phase, Instant> completed) {

        Steps() {
            this(new TreeMap<>(), new EnumMap<>(Phase.class));
        }

        private void add(ResultSet row) throws SQLException {
            Phase phase = Phase.of(row.getString("phase")).orElseThrow();
            completed.put(phase, row.getTimestamp("received_at").toInstant());
            if (phase == Phase.DEMOGRAPHICS || phase == Phase.DEBRIEFING) {
                Json.readObject(row.getString("data")).forEach((question, value) -> {
                    if (value != null) {
                        answers.put(question, value.toString());
                    }
                });
            }
        }
    }

    List<ParticipantRecord> of(long study, String[] flags) {
        Map<UUID, Steps> steps = new HashMap<>();
        jdbc.sql(STEPS).param("study", study).query(row -> {
            steps.computeIfAbsent(id(row, "session_id"), session -> new Steps()).add(row);
        });
        return jdbc.sql(SESSIONS)
                .param("study", study)
                .param("flags", flags)
                .param("opened", SessionEvent.OPENED)
                .query((row, number) -> participant(row, steps.getOrDefault(id(row, "id"), new Steps())))
                .list();
    }

    private ParticipantRecord participant(ResultSet row, Steps steps) throws SQLException {
        UUID session = id(row, "id");
        completed(row, "practice_at", Phase.PRACTICE, steps);
        completed(row, "trial_at", Phase.TRIAL, steps);
        return new ParticipantRecord(
                session,
                row.getInt("number"),
                row.getInt("version"),
                SessionFlag.valueOf(row.getString("flag")),
                phase(session),
                SessionRows.conditions(row),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("consent_version")),
                steps.answers(),
                row.getInt("answered"),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getString("screened_out")).map(ScreenedOut::valueOf),
                checks(row),
                steps.completed(),
                row.getInt("reloads"));
    }

    private static void completed(ResultSet row, String column, Phase phase, Steps steps) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        if (at != null) {
            steps.completed().put(phase, at.toInstant());
        }
    }

    private static CompletedChecks checks(ResultSet row) throws SQLException {
        int attempts = row.getInt("attempts");
        double volume = row.getDouble("volume");
        boolean volumeGiven = !row.wasNull();
        return new CompletedChecks(
                attempts == 0
                        ? Optional.empty()
                        : Optional.of(new CompletedChecks.Headphones(
                                attempts, row.getInt("right_answers"), row.getBoolean("passed"))),
                volumeGiven ? OptionalDouble.of(volume) : OptionalDouble.empty(),
                row.getInt("practice_rounds"),
                new Agreement(row.getInt("attention_passed"), row.getInt("attention_asked")));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private Phase phase(UUID session) {
        return states.stage(Objects.requireNonNull(entities.find(SessionEntity.class, session)))
                .phase();
    }
}
