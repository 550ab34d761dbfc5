package org.earshot.study.simulated;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.earshot.database.Json;
import org.earshot.study.simulated.Simulation.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs of simulated participants with what their sessions hold, straight from SQL. */
@Component
class SimulationQuery {

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

    private final JdbcClient jdbc;

    SimulationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Simulation> runs(long study) {
        return jdbc.sql(RUNS)
                .param("study", study)
                .query((row, number) -> run(row))
                .list();
    }

    /** Of all simulated sessions of a study, with or without a run. */
    Tally tally(long study) {
        return jdbc.sql("SELECT " + TALLY + " FROM session n WHERE n.study_id = :study AND n.flag = 'SIMULATED'")
                .param("study", study)
                .query((row, number) -> tally(row))
                .single();
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
}
