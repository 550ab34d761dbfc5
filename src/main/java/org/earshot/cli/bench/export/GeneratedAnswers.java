package org.earshot.cli.bench.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.earshot.EarshotException;

/**
 * Fills a published study with answers, all at once in the database: sessions that went to their end, with the trials of the
 * latest version, condition by condition. They are there to be exported; nobody gave them.
 *
 * @param answers how many at least: whole sessions are made
 */
public record GeneratedAnswers(String slug, long answers) {

    /** How many {@link #EVENTS} are. */
    static final long EVENTS_PER_ANSWER = 6;

    /**
     * As much as a page tells of a trial: the viewport, a play with its audible moment, and what was chosen. A text, because a
     * million of them are made faster so.
     */
    private static final String EVENTS = """
            ('[{"type":"viewport","at":0,"width":1280,"height":720,"pixelRatio":2,"touch":false},'
             || '{"type":"play","at":' || 300 + t.position || '.5,"audible":' || 340 + t.position || '.1,"sampleRate":48000,'
             || '"outputLatencyMs":21.3,"volume":0.7,"underruns":0},{"type":"played-to-end","at":1340},'
             || '{"type":"answer","at":2100.4,"value":"7"},{"type":"confidence","at":2600,"value":"4"},'
             || '{"type":"sent","at":2900.2}]')::jsonb
            """;

    /**
     * Conditions, participants and recordings differ in how often an answer names the network's decision, so that results have
     * something to show and a regression something to fit; the rest of the answers are any digits.
     */
    private static final String GIVEN = """
            CASE WHEN (hashtext(n.number || '/' || t.position) & 1023)
                      < 200 + 100 * p.block + 150 * p.right_decision::int + 40 * (n.number % 5) - 25 * (p.ordinal % 7)
                 THEN p.prediction ELSE (((t.position * 7 + n.number) % 10)::text) END
            """;

    private static final String[] STATEMENTS = {
        """
        CREATE TEMP TABLE made AS
        SELECT v.id AS version, v.study_id AS study, :sessions::int AS sessions,
               coalesce((SELECT max(number) FROM session WHERE version_id = v.id), 0) AS before
        FROM study_version v JOIN study s ON s.id = v.study_id
        WHERE s.slug = ':slug' AND v.published_at IS NOT NULL ORDER BY v.number DESC LIMIT 1
        """, """
        CREATE TEMP TABLE planned AS
        SELECT m.id AS stimulus, dense_rank() OVER (ORDER BY m.condition) AS block,
               row_number() OVER (ORDER BY m.condition, s.ordinal) AS position, s.ordinal, s.prediction,
               s.prediction = s.true_label AS right_decision
        FROM stimulus m JOIN sample s ON s.id = m.sample_id JOIN made ON made.version = s.version_id WHERE NOT s.practice
        """, """
        INSERT INTO session (id, study_id, version_id, number, flag, status, place, conditions, external, consent_version,
                             completion_code, started_at, last_seen_at, ended_at)
        SELECT gen_random_uuid(), study, version, before + number, 'NONE', 'FINISHED', 0,
               (SELECT array_agg(DISTINCT m.condition ORDER BY m.condition) FROM stimulus m JOIN planned p ON p.stimulus = m.id),
               '{}', 'v1', 'MADE', now() - interval '1 hour', now(), now()
        FROM made, generate_series(1, sessions) AS number
        """, """
        INSERT INTO trial (id, session_id, stimulus_id, practice, block, position)
        SELECT gen_random_uuid(), n.id, p.stimulus, false, p.block, p.position
        FROM session n JOIN made ON made.version = n.version_id AND n.number > made.before CROSS JOIN planned p
        ORDER BY n.number, p.position
        """, """
        INSERT INTO answer (trial_id, answer, second_choice, confidence, plays, response_time_ms, events, content_sha256,
                            received_at)
        SELECT t.id, given, (given::int + 3) % 10, 1 + (t.position + n.number) % 5, 1,
               800 + (t.position * 131 + n.number * 17) % 20000 / 10.0,
        """ + EVENTS + """
               , decode(repeat('00', 32), 'hex'), now() + t.position * interval '1 second'
        FROM session n JOIN made ON made.version = n.version_id AND n.number > made.before JOIN trial t ON t.session_id = n.id
        JOIN planned p ON p.stimulus = t.stimulus_id CROSS JOIN LATERAL (SELECT (
        """ + GIVEN + """
        ) AS given) g
        """, "ANALYZE session", "ANALYZE trial", "ANALYZE answer"
    };

    private static final String SUMS = """
            SELECT count(*), count(DISTINCT n.id), coalesce(sum(round(a.response_time_ms * 10)), 0)::bigint,
                   coalesce(sum(a.answer::int * t.position + a.confidence), 0)::bigint
            FROM answer a JOIN trial t ON t.id = a.trial_id JOIN session n ON n.id = t.session_id
            JOIN study s ON s.id = n.study_id
            WHERE s.slug = ? AND n.flag = 'NONE' AND NOT t.practice AND t.told IS NULL
            """;

    /**
     * Makes them, all or none.
     *
     * @return what the export of the study has to have
     */
    public ExportSums into(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Foreign keys hold by construction; checking a million of them takes longer than all the rest.
            statement.execute("SET LOCAL session_replication_role = replica");
            long perSession = trials(connection);
            if (perSession == 0) {
                throw new EarshotException("The study '" + slug + "' has no published stimuli");
            }
            long sessions = (answers + perSession - 1) / perSession;
            for (String sql : STATEMENTS) {
                statement.execute(
                        sql.replace(":sessions", String.valueOf(sessions)).replace(":slug", slug));
            }
            statement.execute("DROP TABLE made, planned");
            connection.commit();
            return sums(connection);
        } catch (SQLException e) {
            throw new EarshotException("Answers for the bench could not be made: " + e.getMessage(), e);
        }
    }

    private long trials(Connection connection) throws SQLException {
        return number(
                connection,
                "SELECT count(*) FROM stimulus m JOIN sample s ON s.id = m.sample_id WHERE NOT s.practice AND s.version_id ="
                        + " (SELECT v.id FROM study_version v JOIN study d ON d.id = v.study_id"
                        + " WHERE d.slug = ? AND v.published_at IS NOT NULL ORDER BY v.number DESC LIMIT 1)");
    }

    private long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, slug);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private ExportSums sums(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SUMS)) {
            query.setString(1, slug);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new ExportSums(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        }
    }
}
