package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.earshot.Slow;
import org.earshot.study.link.LinkKind;
import org.earshot.study.link.PersonalLinks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What participants wait for reads no table that grows from its beginning to its end, however many took part before. */
@Slow
class HotQueryPlansIT {

    private static final int SESSIONS = 20_000;

    /** Every so manieth session was left and is under way for ever. */
    private static final int ONE_ABANDONED_OF = 5;

    /** Often enough that the driver prepares statements, and that PostgreSQL then may plan them for all values at once. */
    private static final int TIMES = 16;

    private static final List<String> GROWING = List.of(
            "session",
            "session_token",
            "session_event",
            "step",
            "trial",
            "answer",
            "headphone_attempt",
            "personal_link");

    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (" + String.join("|", GROWING) + ")\\b");

    private static final Pattern BY_INDEX =
            Pattern.compile("(?:Index(?: Only)? Scan using \\w+|Bitmap Heap Scan) on (\\w+)");

    /** A condition's own cap, which only a design between participants can have, is counted in a way of its own. */
    private static final Map<String, String> DESIGNS = Map.of(
            "within", "participants: {max: 30000}",
            "between", "design: between\nparticipants: {max: 30000, maxPerCondition: 30000}");

    private static final String CHECKS = """

            headphoneCheck: {test: loudness, attempts: 2, required: false}
            attentionChecks: {perBlock: 1, allowedFailures: 10}
            showResult: true
            """;

    @TempDir
    static Path folder;

    private static RunningApplication application;
    private static JdbcClient jdbc;
    private static StatementPlans plans;

    @BeforeAll
    static void startApplication() throws SQLException {
        application = RunningApplication.start(folder, "--server.port=0", "--earshot.limits.per-address=100000");
        jdbc = application.bean(JdbcClient.class);
        plans = StatementPlans.of(application);
        keepTwoNewConnections();
    }

    @AfterAll
    static void stop() {
        application.stop();
    }

    /** Beside the study that nearly all sessions belong to is a small one, for which other plans may be better. */
    @ParameterizedTest
    @ValueSource(strings = {"within", "between"})
    void noneIsReadAsAWhole(String design) throws SQLException {
        List<String> studies = List.of(design + "-large", design + "-small");
        fill(design, studies);
        for (String slug : studies) {
            assertNoneIsReadAsAWhole(slug + ", start", starts(slug), "session", "personal_link", "trial");
            assertNoneIsReadAsAWhole(slug + ", start of a test", testStarts(slug), "session");
            assertNoneIsReadAsAWhole(slug + ", state", states(slug), "session", "session_token", "trial");
            assertNoneIsReadAsAWhole(
                    slug + ", steps and answers",
                    wholeWay(slug),
                    "session",
                    "session_token",
                    "session_event",
                    "headphone_attempt",
                    "trial",
                    "answer");
            assertNoneIsReadAsAWhole(slug + ", withdrawal", withdrawals(slug), "session", "trial", "answer", "step");
        }
    }

    /** @param byIndex tables that are looked into, so that a log that says nothing does not pass */
    private static void assertNoneIsReadAsAWhole(String act, List<String> statements, String... byIndex) {
        assertThat(statements)
                .as(act)
                .filteredOn(plan -> WHOLE_TABLE.matcher(plan).find())
                .isEmpty();
        assertThat(statements.stream()
                        .flatMap(plan -> BY_INDEX.matcher(plan).results())
                        .map(found -> found.group(1))
                        .distinct())
                .as(act)
                .contains(byIndex);
    }

    /** In every way in which somebody can come, for the first time and again. */
    private static List<String> starts(String slug) {
        List<String> links = application.bean(PersonalLinks.class).make(slug, LinkKind.RESUMABLE, TIMES).stream()
                .map(link -> link.token())
                .toList();
        return plans.during(() -> {
            times(time -> start(slug, ""));
            times(time -> start(slug, ", \"external\": {\"PROLIFIC_PID\": \"new-" + time + "\"}"));
            times(time -> start(slug, ", \"external\": {\"PROLIFIC_PID\": \"new-" + time + "\"}"));
            times(time -> start(slug, ", \"attempt\": \"" + UUID.randomUUID() + "\""));
            times(time -> start(slug, ", \"link\": \"" + links.get(time) + "\""));
            times(time -> start(slug, ", \"link\": \"" + links.get(time) + "\""));
        });
    }

    private static List<String> testStarts(String slug) {
        ApiClient researcher = application.researcher();
        return plans.during(() -> times(time -> assertThat(researcher
                        .post("/api/studies/" + slug + "/sessions", "{\"flag\":\"test\"}")
                        .status())
                .isEqualTo(201)));
    }

    /** At every stage of a session. */
    private static List<String> states(String slug) {
        ScriptedParticipant participant = ScriptedParticipant.start(application.client(), slug);
        List<String> seen = new ArrayList<>(plans.during(participant::fetch));
        while (!participant.phase().equals("finished")) {
            participant.advance();
            seen.addAll(plans.during(participant::fetch));
        }
        return seen;
    }

    private static List<String> wholeWay(String slug) {
        ApiClient client = application.client();
        ScriptedParticipant participant = ScriptedParticipant.start(client, slug);
        return plans.during(() -> {
            times(time -> assertThat(client.post(
                                    "/api/participations/" + participant.token() + "/events",
                                    "{\"events\": [{\"type\": \"opened\", \"at\": " + time + "}]}")
                            .status())
                    .isEqualTo(204));
            participant.until("finished");
        });
    }

    private static List<String> withdrawals(String slug) {
        return plans.during(() -> times(time -> {
            ScriptedParticipant participant = ScriptedParticipant.start(application.client(), slug);
            participant.advance();
            assertThat(participant.withdraw().status()).isEqualTo(200);
        }));
    }

    private static void times(IntConsumer act) {
        for (int time = 0; time < TIMES; time++) {
            act.accept(time);
        }
    }

    private static void start(String slug, String more) {
        ApiClient.Answer started =
                application.client().post("/api/participations", "{\"study\": \"" + slug + "\"" + more + "}");
        assertThat(started.status()).as(started.text()).isIn(200, 201);
    }

    private static void fill(String design, List<String> studies) throws SQLException {
        jdbc.sql("TRUNCATE " + String.join(", ", GROWING)).update();
        for (String slug : studies) {
            application.publish(new TonesStudy(slug, DESIGNS.get(design) + CHECKS).yaml());
            ScriptedParticipant.start(application.client(), slug).until("finished");
        }
        plans.without(quiet -> {
            copySessions(quiet, studies.getFirst(), SESSIONS);
            copySessions(quiet, studies.getLast(), 100);
            copyWhatSessionsOwn(quiet);
            GROWING.forEach(table -> quiet.sql("VACUUM ANALYZE " + table).update());
        });
    }

    /** The first session again and again: by other people, at other times, with each of the study's orders. */
    private static void copySessions(JdbcClient quiet, String slug, int copies) {
        quiet.sql("""
                INSERT INTO session (id, study_id, version_id, number, flag, status, place, conditions, prolific_pid, external,
                                     consent_version, language, completion_code, started_at, last_seen_at, ended_at, attempt)
                SELECT gen_random_uuid(), n.study_id, n.version_id, n.number + i, n.flag,
                       CASE WHEN i % :abandoned = 0 THEN 'ACTIVE' ELSE n.status END, n.place,
                       n.conditions[1 + i % cardinality(n.conditions) :] || n.conditions[: i % cardinality(n.conditions)],
                       'old-' || i, jsonb_build_object('PROLIFIC_PID', 'old-' || i), n.consent_version, n.language,
                       n.completion_code, n.started_at - i * interval '1 minute', n.last_seen_at - i * interval '1 minute',
                       CASE WHEN i % :abandoned <> 0 THEN n.ended_at END, gen_random_uuid()
                FROM session n JOIN study s ON s.id = n.study_id CROSS JOIN generate_series(1, :copies) i
                WHERE s.slug = :slug AND n.number = 1
                """)
                .param("slug", slug)
                .param("copies", copies)
                .param("abandoned", ONE_ABANDONED_OF)
                .update();
    }

    /** Of the first session of each study, for the others. */
    private static void copyWhatSessionsOwn(JdbcClient quiet) {
        String others = " FROM session n JOIN session first ON first.version_id = n.version_id AND first.number = 1"
                + " AND n.number > 1 ";
        Stream.of(
                        "INSERT INTO session_token (hash, session_id, created_at)"
                                + " SELECT sha256(uuid_send(n.id)), n.id, n.started_at" + others,
                        "INSERT INTO step (session_id, place, phase, data, received_at)"
                                + " SELECT n.id, p.place, p.phase, p.data, p.received_at" + others
                                + "JOIN step p ON p.session_id = first.id",
                        "INSERT INTO session_event (session_id, type, data, content_sha256, received_at)"
                                + " SELECT n.id, 'opened', '{}', sha256(uuid_send(n.id)), n.started_at" + others,
                        "INSERT INTO headphone_attempt (session_id, attempt, items, right_answers, passed)"
                                + " SELECT n.id, h.attempt, h.items, h.right_answers, h.passed" + others
                                + "JOIN headphone_attempt h ON h.session_id = first.id",
                        "INSERT INTO personal_link (study_id, number, kind, hash, created_at, used, session_id)"
                                + " SELECT n.study_id, n.number, 'SINGLE_USE', sha256(uuid_send(n.id)), n.started_at, true, n.id"
                                + others,
                        "INSERT INTO trial (id, session_id, stimulus_id, practice, block, position, round, told)"
                                + " SELECT gen_random_uuid(), n.id, t.stimulus_id, t.practice, t.block, t.position, t.round, t.told"
                                + others + "JOIN trial t ON t.session_id = first.id",
                        "INSERT INTO answer (trial_id, answer, events, content_sha256, received_at)"
                                + " SELECT t.id, '0', '[{\"at\": 3, \"type\": \"play\"}]', sha256(uuid_send(t.id)), n.started_at"
                                + others + "JOIN trial t ON t.session_id = n.id")
                .forEach(statement -> quiet.sql(statement).update());
    }

    /** New ones, because old ones do not tell; as few as publishing takes, so that statements are repeated on them. */
    private static void keepTwoNewConnections() throws SQLException {
        HikariDataSource pool = application.bean(DataSource.class).unwrap(HikariDataSource.class);
        pool.getHikariConfigMXBean().setMinimumIdle(2);
        pool.getHikariConfigMXBean().setMaximumPoolSize(2);
        pool.getHikariPoolMXBean().softEvictConnections();
    }
}
