package org.earshot.study.stored;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.study.AuditEntry;
import org.earshot.study.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit log in the database. */
@Service
@Transactional
class StoredAuditLog implements AuditLog {

    private static final String SELECT = "SELECT at, actor, action, study, detail FROM audit_entry ";
    private static final String NEWEST_FIRST = "ORDER BY id DESC LIMIT :most";

    private final JdbcClient jdbc;

    StoredAuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AuditEntry entry) {
        jdbc.sql("INSERT INTO audit_entry (at, actor, action, study, detail)"
                        + " VALUES (:at, :actor, :action, :study, :detail)")
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("study", entry.study().orElse(null))
                .param("detail", entry.detail())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String study, int most) {
        return jdbc.sql(SELECT + "WHERE study = :study " + NEWEST_FIRST)
                .param("study", study)
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> latest(int most) {
        return jdbc.sql(SELECT + NEWEST_FIRST)
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
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
