package org.earshot.study.stored;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.study.ParticipantRecord;
import org.earshot.study.Phase;
import org.earshot.study.SessionFlag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions as researchers export them. */
@Component
class ParticipantRows {

    private static final String SESSIONS = """
            SELECT n.id, n.number, v.number AS version, n.flag, n.status, n.conditions, n.started_at, n.ended_at,
                   n.consent_version,
                   (SELECT count(*) FROM answer a JOIN trial t ON t.id = a.trial_id
                    WHERE t.session_id = n.id AND NOT t.practice) AS answered
            FROM session n JOIN study_version v ON v.id = n.version_id
            WHERE n.study_id = :study AND n.flag = ANY (:flags)
            ORDER BY v.number, n.number
            """;

    private static final String ANSWERS = """
            SELECT p.session_id, p.data FROM step p JOIN session n ON n.id = p.session_id
            WHERE n.study_id = :study AND p.phase IN ('demographics', 'debriefing')
            """;

    private final JdbcClient jdbc;
    private final SessionStates states;
    private final EntityManager entities;

    ParticipantRows(JdbcClient jdbc, SessionStates states, EntityManager entities) {
        this.jdbc = jdbc;
        this.states = states;
        this.entities = entities;
    }

    List<ParticipantRecord> of(long study, String[] flags) {
        Map<UUID, Map<String, String>> answers = answers(study);
        return jdbc.sql(SESSIONS)
                .param("study", study)
                .param("flags", flags)
                .query((row, number) -> participant(row, answers))
                .list();
    }

    private Map<UUID, Map<String, String>> answers(long study) {
        Map<UUID, Map<String, String>> answers = new HashMap<>();
        jdbc.sql(ANSWERS).param("study", study).query(row -> {
            Map<String, String> ofSession = answers.computeIfAbsent(
                    Objects.requireNonNull(row.getObject("session_id", UUID.class)), session -> new TreeMap<>());
            Json.readObject(row.getString("data")).forEach((question, value) -> {
                if (value != null) {
                    ofSession.put(question, value.toString());
                }
            });
        });
        return answers;
    }

    private ParticipantRecord participant(ResultSet row, Map<UUID, Map<String, String>> answers) throws SQLException {
        UUID session = Objects.requireNonNull(row.getObject("id", UUID.class));
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
                answers.getOrDefault(session, Map.of()),
                row.getInt("answered"));
    }

    private Phase phase(UUID session) {
        return states.stage(Objects.requireNonNull(entities.find(SessionEntity.class, session)))
                .phase();
    }
}
