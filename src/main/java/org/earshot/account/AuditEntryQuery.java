package org.earshot.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the audit log holds, straight from SQL: filtered, page by page, or all of it without holding it in memory. */
@Component
class AuditEntryQuery {

    private static final String SELECT = "SELECT at, actor, action, study, detail FROM audit_entry ";
    private static final String NEWEST_FIRST = "ORDER BY id DESC LIMIT :most";

    private static final String FITTING = """
            WHERE (:actor::text IS NULL OR actor = :actor) AND (:study::text IS NULL OR study = :study)
              AND (:action::text IS NULL OR action = :action)
              AND (:from::timestamptz IS NULL OR at >= :from::timestamptz)
              AND (:until::timestamptz IS NULL OR at < :until::timestamptz)
            """;

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    AuditEntryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditEntry> of(String study, int most) {
        return jdbc.sql(SELECT + "WHERE study = :study " + NEWEST_FIRST)
                .param("study", study)
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    List<AuditEntry> find(AuditFilter filter, int skipped, int most) {
        return fitting(SELECT + FITTING + NEWEST_FIRST + " OFFSET :skipped", filter)
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> entry(row))
                .list();
    }

    long count(AuditFilter filter) {
        return fitting("SELECT count(*) FROM audit_entry " + FITTING, filter)
                .query(Long.class)
                .single();
    }

    /** In a transaction, without which PostgreSQL's driver would fetch everything at once. */
    void forEach(AuditFilter filter, Consumer<AuditEntry> entries) {
        try (Stream<AuditEntry> all = fitting(SELECT + FITTING + "ORDER BY id DESC", filter)
                .withFetchSize(FETCHED)
                .query((row, number) -> entry(row))
                .stream()) {
            all.forEach(entries);
        }
    }

    List<String> actors() {
        return distinct("actor");
    }

    List<String> actions() {
        return distinct("action");
    }

    private List<String> distinct(String column) {
        return jdbc.sql("SELECT DISTINCT " + column + " FROM audit_entry ORDER BY 1")
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private JdbcClient.StatementSpec fitting(String sql, AuditFilter filter) {
        return jdbc.sql(sql)
                .param("actor", filter.actor().orElse(null))
                .param("study", filter.study().orElse(null))
                .param("action", filter.action().orElse(null))
                .param(
                        "from",
                        filter.from().map(time -> time.atOffset(ZoneOffset.UTC)).orElse(null))
                .param(
                        "until",
                        filter.until()
                                .map(time -> time.atOffset(ZoneOffset.UTC))
                                .orElse(null));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getTimestamp("at").toInstant(),
                Objects.requireNonNull(row.getString("actor")),
                Objects.requireNonNull(row.getString("action")),
                Optional.ofNullable(row.getString("study")),
                Objects.requireNonNull(row.getString("detail")));
    }
}
