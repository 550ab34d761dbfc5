package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.earshot.study.link.LinkKind;
import org.earshot.study.link.PersonalLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What participants wait for reads no table from its beginning to its end, however many took part before. PostgreSQL counts
 * itself how often it did, whatever plan it chose, for prepared statements and foreign keys, too.
 */
class HotQueryPlansIT {

    private static final int SESSIONS = 20_000;
    private static final int TIMES = 12;

    private static final List<String> GROWING =
            List.of("session", "session_token", "session_event", "step", "trial", "answer", "personal_link");

    @TempDir
    Path folder;

    private RunningApplication application;
    private JdbcClient jdbc;

    @BeforeEach
    void start() {
        application = RunningApplication.start(folder, "--server.port=0", "--earshot.limits.per-address=100000");
        jdbc = application.bean(JdbcClient.class);
    }

    @AfterEach
    void stop() {
        application.stop();
    }

    @Test
    void startStateStepAndAnswerScanNoTableThatGrows() throws SQLException {
        for (String slug : List.of("small", "large")) {
            application.publish(new TonesStudy(slug).yaml());
            ScriptedParticipant.start(application.client(), slug).until("finished");
        }
        keepOneConnection();
        copySessions("small", 500);
        copySessions("large", SESSIONS);
        copyWhatSessionsOwn();
        GROWING.forEach(table -> jdbc.sql("VACUUM ANALYZE " + table).update());

        Map<String, Long> scans = countOf("seq_scan");
        Map<String, Long> lookups = countOf("idx_scan");
        for (String slug : List.of("small", "large")) {
            takePart(slug);
        }
        assertThat(countOf("idx_scan").get("trial")).isGreaterThan(lookups.get("trial"));
        assertThat(countOf("seq_scan")).isEqualTo(scans);
    }

    /** Often enough that statements are prepared and get the plan that serves all parameters. */
    private void takePart(String slug) {
        ApiClient client = application.client();
        for (int time = 0; time < TIMES; time++) {
            ScriptedParticipant.sent(client, slug, "new-" + time).fetch();
        }
        ScriptedParticipant participant = ScriptedParticipant.start(client, slug);
        for (int time = 0; time < TIMES; time++) {
            String events = "{\"events\": [{\"type\": \"opened\", \"at\": " + time + "}]}";
            assertThat(client.post("/api/participations/" + participant.token() + "/events", events)
                            .status())
                    .isEqualTo(204);
        }
        participant.until("finished");
        application
                .bean(PersonalLinks.class)
                .make(slug, LinkKind.RESUMABLE, TIMES)
                .forEach(link -> {
                    String start = "{\"study\": \"" + slug + "\", \"link\": \"" + link.token() + "\"}";
                    assertThat(client.post("/api/participations", start).status())
                            .isEqualTo(201);
                });
    }

    private void copySessions(String slug, int copies) {
        jdbc.sql("""
                INSERT INTO session (id, study_id, version_id, number, flag, status, place, conditions, prolific_pid, external,
                                     consent_version, language, completion_code, started_at, last_seen_at, ended_at, attempt)
                SELECT gen_random_uuid(), n.study_id, n.version_id, n.number + i, n.flag,
                       CASE WHEN i % 5 = 0 THEN 'ACTIVE' ELSE n.status END, n.place, n.conditions, 'old-' || i, n.external,
                       n.consent_version, n.language, n.completion_code, n.started_at, n.last_seen_at - i * interval '1 minute',
                       CASE WHEN i % 5 <> 0 THEN n.ended_at END, gen_random_uuid()
                FROM session n JOIN study s ON s.id = n.study_id CROSS JOIN generate_series(1, :copies) i
                WHERE s.slug = :slug AND n.number = 1
                """).param("slug", slug).param("copies", copies).update();
    }

    /** Of the first session of each study, for the others. */
    private void copyWhatSessionsOwn() {
        String others = " FROM session n JOIN session first ON first.version_id = n.version_id AND first.number = 1"
                + " AND n.number > 1 ";
        jdbc.sql("INSERT INTO session_token (hash, session_id, created_at)"
                        + " SELECT sha256(uuid_send(n.id)), n.id, n.started_at" + others)
                .update();
        jdbc.sql("INSERT INTO step (session_id, place, phase, data, received_at)"
                        + " SELECT n.id, p.place, p.phase, p.data, p.received_at" + others
                        + "JOIN step p ON p.session_id = first.id")
                .update();
        jdbc.sql("INSERT INTO session_event (session_id, type, data, content_sha256, received_at)"
                        + " SELECT n.id, 'opened', '{}', sha256(uuid_send(n.id)), n.started_at" + others)
                .update();
        jdbc.sql("INSERT INTO personal_link (study_id, number, kind, hash, created_at, used, session_id)"
                        + " SELECT n.study_id, n.number, 'SINGLE_USE', sha256(uuid_send(n.id)), n.started_at, true, n.id"
                        + others)
                .update();
        jdbc.sql("INSERT INTO trial (id, session_id, stimulus_id, practice, block, position, round, told)"
                        + " SELECT gen_random_uuid(), n.id, t.stimulus_id, t.practice, t.block, t.position, t.round, t.told"
                        + others + "JOIN trial t ON t.session_id = first.id")
                .update();
        jdbc.sql("INSERT INTO answer (trial_id, answer, events, content_sha256, received_at)"
                        + " SELECT t.id, '0', '[]', sha256(uuid_send(t.id)), n.started_at" + others
                        + "JOIN trial t ON t.session_id = n.id")
                .update();
    }

    /** All that is done from now on is counted by one process of the server. */
    private void keepOneConnection() throws SQLException {
        HikariDataSource pool = application.bean(DataSource.class).unwrap(HikariDataSource.class);
        pool.getHikariConfigMXBean().setMinimumIdle(1);
        pool.getHikariConfigMXBean().setMaximumPoolSize(1);
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    private Map<String, Long> countOf(String counter) {
        // The only connection tells what it has counted so far, which it does now and then otherwise.
        jdbc.sql("SELECT pg_stat_force_next_flush()").query(row -> {});
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("SELECT relname, " + counter + " AS often FROM pg_stat_user_tables WHERE relname = ANY (:tables)")
                .param("tables", GROWING.toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString("relname"), row.getLong("often"));
                });
        return counts;
    }
}
