package org.earshot.study.simulated;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.database.Json;
import org.earshot.study.configuration.Condition;
import org.earshot.study.link.Token;
import org.earshot.study.session.SessionRows;
import org.earshot.study.simulated.SimulatedParticipants.Removed;
import org.earshot.study.simulated.Simulation.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs of simulated participants and their sessions, straight from SQL. */
@Component
class SimulationRows {

    private static final String TALLY = """
            count(n.id) AS sessions,
            count(*) FILTER (WHERE n.status = 'FINISHED') AS finished,
            count(*) FILTER (WHERE n.status = 'SCREENED_OUT') AS screened_out,
            coalesce(sum((SELECT count(*) FROM answer a JOIN trial t ON t.id = a.trial_id
                          WHERE t.session_id = n.id AND NOT t.practice AND t.told IS NULL)), 0) AS answers
            """;

    private static final String RUNS = "SELECT r.number, r.participants, r.answering, r.pace, r.seed, r.started_at,"
            + " r.started_by, r.ended_at, r.problem, " + TALLY
            + " FROM simulation r LEFT JOIN session n ON n.simulation_id = r.id WHERE r.study_id = :study"
            + " GROUP BY r.id ORDER BY r.number DESC";

    private static final String TRIALS = """
            SELECT t.id, t.practice, t.round, t.told, m.condition, m.network_answer, s.name, s.true_label, s.prediction
            FROM trial t JOIN stimulus m ON m.id = t.stimulus_id JOIN sample s ON s.id = m.sample_id
            WHERE t.session_id = :session
            """;

    private static final String HEADPHONES = """
            SELECT a.attempt, array_agg(i.answer ORDER BY drawn.place) AS answers
            FROM headphone_attempt a
            CROSS JOIN LATERAL unnest(a.items) WITH ORDINALITY AS drawn (item, place)
            JOIN headphone_item i ON i.id = drawn.item
            WHERE a.session_id = :session
            GROUP BY a.attempt
            """;

    private final JdbcClient jdbc;
    private final SessionRows sessionRows;

    SimulationRows(JdbcClient jdbc, SessionRows sessionRows) {
        this.jdbc = jdbc;
        this.sessionRows = sessionRows;
    }

    /** The study is locked meanwhile, so that two runs do not get one number. */
    int add(long study, SimulationPlan plan, String by, Instant now) {
        return jdbc.sql("INSERT INTO simulation (study_id, number, participants, answering, pace, seed, started_at,"
                        + " started_by) SELECT :study, coalesce(max(number), 0) + 1, :participants, :answering::jsonb,"
                        + " :pace, :seed, :now, :by FROM simulation WHERE study_id = :study RETURNING number")
                .param("study", study)
                .param("participants", plan.participants())
                .param("answering", Json.write(plan.answering().fields()))
                .param("pace", plan.pace().name())
                .param("seed", plan.seed())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    void end(long study, int run, Optional<String> problem, Instant now) {
        jdbc.sql("UPDATE simulation SET ended_at = :now, problem = :problem WHERE study_id = :study AND number = :run"
                        + " AND ended_at IS NULL")
                .param("now", Timestamp.from(now))
                .param("problem", problem.orElse(null))
                .param("study", study)
                .param("run", run)
                .update();
    }

    List<Simulation> runs(long study) {
        return jdbc.sql(RUNS)
                .param("study", study)
                .query((row, number) -> run(row))
                .list();
    }

    Tally tally(long study) {
        return jdbc.sql("SELECT " + TALLY + " FROM session n WHERE n.study_id = :study AND n.flag = 'SIMULATED'")
                .param("study", study)
                .query((row, number) -> tally(row))
                .single();
    }

    /** @return the session's id */
    UUID belongs(Token token, long study, int run) {
        return jdbc.sql("UPDATE session SET simulation_id = (SELECT id FROM simulation WHERE study_id = :study"
                        + " AND number = :run) WHERE id = (SELECT session_id FROM session_token WHERE hash = :hash)"
                        + " RETURNING id")
                .param("study", study)
                .param("run", run)
                .param("hash", token.hash())
                .query(UUID.class)
                .single();
    }

    SimulatedSession session(String token, UUID session) {
        Map<UUID, SimulatedSession.Trial> trials = jdbc
                .sql(TRIALS)
                .param("session", session)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), trial(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Integer, List<Integer>> headphones = jdbc
                .sql(HEADPHONES)
                .param("session", session)
                .query((row, number) -> Map.entry(row.getInt("attempt"), Arrays.asList((Integer[])
                        row.getArray("answers").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SimulatedSession(token, trials, headphones);
    }

    /** Of one run, or of all of a study: sessions with everything they own, and the runs themselves. */
    Removed remove(long study, Optional<Integer> run) {
        Removed removed = removeSessions(study, run);
        jdbc.sql("DELETE FROM simulation WHERE study_id = :study AND (:run::int IS NULL OR number = :run)")
                .param("study", study)
                .param("run", run.orElse(null))
                .update();
        return removed;
    }

    /** The same, but the runs stay. */
    Removed removeSessions(long study, Optional<Integer> run) {
        // Whatever is about to write into one of the sessions waits, and then finds that it is gone.
        UUID[] sessions = jdbc.sql(
                        "SELECT n.id FROM session n LEFT JOIN simulation r ON r.id = n.simulation_id WHERE n.study_id = :study"
                                + " AND n.flag = 'SIMULATED' AND (:run::int IS NULL OR r.number = :run) FOR UPDATE OF n")
                .param("study", study)
                .param("run", run.orElse(null))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        int answers = sessionRows.remove(sessions);
        return new Removed(sessions.length, answers);
    }

    private static Simulation run(ResultSet row) throws SQLException {
        SimulationPlan plan = new SimulationPlan(
                row.getInt("participants"),
                SimulatedAnswering.read(Json.readObject(row.getString("answering"))),
                SimulationPlan.Pace.valueOf(row.getString("pace")),
                row.getLong("seed"));
        return new Simulation(
                row.getInt("number"),
                plan,
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by"),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("problem")),
                tally(row));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("sessions"), row.getInt("finished"), row.getInt("screened_out"), row.getLong("answers"));
    }

    private static SimulatedSession.Trial trial(ResultSet row) throws SQLException {
        String purpose = row.getBoolean("practice")
                ? "practice " + row.getInt("round")
                : row.getString("told") == null ? "trial" : "attention";
        return new SimulatedSession.Trial(
                row.getString("name") + " " + row.getString("condition") + " " + purpose,
                Condition.parse(row.getString("condition")),
                row.getString("true_label"),
                row.getString("prediction"),
                Optional.ofNullable(row.getString("network_answer")));
    }
}
