package org.earshot.study.records;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.earshot.database.Json;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.SessionPlan;
import org.earshot.study.session.SessionStatus;
import org.earshot.study.session.input.Phase;
import org.earshot.study.session.input.SessionEvent;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.VersionRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions as researchers export them: one query for all of them, some hundred rows at a time. */
@Component
class ParticipantQuery {

    private static final String SESSIONS = """
            SELECT n.id, n.number, v.id AS version_id, v.number AS version, n.flag, n.status, n.place, n.conditions, n.started_at,
                   n.ended_at, n.consent_version, n.language, n.screened_out, t.*, p.*, h.attempts, h.right_answers, h.passed,
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
            CROSS JOIN LATERAL (
                SELECT array_agg(phase ORDER BY place) AS phases, array_agg(data::text ORDER BY place) AS steps,
                       array_agg(received_at ORDER BY place) AS steps_at
                FROM step WHERE session_id = n.id) p
            LEFT JOIN LATERAL (
                SELECT attempt AS attempts, right_answers, passed FROM headphone_attempt
                WHERE session_id = n.id AND passed IS NOT NULL ORDER BY attempt DESC LIMIT 1) h ON true
            WHERE n.study_id = :study AND n.flag = ANY (:flags)
            ORDER BY v.number, n.number
            """;

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final VersionRepository versions;
    private final Configurations configurations;

    ParticipantQuery(JdbcClient jdbc, VersionRepository versions, Configurations configurations) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.configurations = configurations;
    }

    /** What the steps of one session tell. */
    private record Steps(Map<String, String> answers, Map<Phase, Instant> completed) {

        Steps() {
            this(new TreeMap<>(), new EnumMap<>(Phase.class));
        }

        private static Steps of(ResultSet row) throws SQLException {
            Steps steps = new Steps();
            Array phases = row.getArray("phases");
            if (phases != null) {
                String[] names = (String[]) phases.getArray();
                String[] data = (String[]) row.getArray("steps").getArray();
                Timestamp[] times = (Timestamp[]) row.getArray("steps_at").getArray();
                for (int i = 0; i < names.length; i++) {
                    steps.add(Phase.of(names[i]).orElseThrow(), data[i], times[i].toInstant());
                }
            }
            return steps;
        }

        private void add(Phase phase, String data, Instant at) {
            completed.put(phase, at);
            if (phase == Phase.DEMOGRAPHICS || phase == Phase.DEBRIEFING) {
                Json.readObject(data).forEach((question, value) -> {
                    if (value != null) {
                        answers.put(question, value.toString());
                    }
                });
            }
        }
    }

    void forEach(long study, String[] flags, Consumer<ParticipantRecord> consumer) {
        Map<Long, SessionPlan> plans = new HashMap<>();
        try (Stream<ParticipantRecord> sessions = jdbc
                .sql(SESSIONS)
                .withFetchSize(ROWS_AT_ONCE)
                .param("study", study)
                .param("flags", flags)
                .param("opened", SessionEvent.OPENED)
                .query((row, number) ->
                        participant(row, plans.computeIfAbsent(row.getLong("version_id"), this::plan), Steps.of(row)))
                .stream()) {
            sessions.forEach(consumer);
        }
    }

    private SessionPlan plan(long version) {
        return SessionPlan.of(configurations.of(versions.findById(version).orElseThrow()));
    }

    private ParticipantRecord participant(ResultSet row, SessionPlan plan, Steps steps) throws SQLException {
        completed(row, "practice_at", Phase.PRACTICE, steps);
        completed(row, "trial_at", Phase.TRIAL, steps);
        return new ParticipantRecord(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getInt("version"),
                SessionFlag.valueOf(row.getString("flag")),
                phase(row, plan),
                CountedSessions.conditions(row),
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

    private static Phase phase(ResultSet row, SessionPlan plan) throws SQLException {
        return switch (SessionStatus.valueOf(row.getString("status"))) {
            case ACTIVE -> plan.at(row.getInt("place")).phase();
            case FINISHED -> Phase.FINISHED;
            case WITHDRAWN -> Phase.WITHDRAWN;
            case SCREENED_OUT -> Phase.SCREENED_OUT;
        };
    }
}
