package org.earshot.study.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members of studies, straight from SQL. */
@Component
class MemberRows {

    private static final String ROLES = """
            SELECT s.slug, CASE WHEN a.administrator THEN 'OWNER' ELSE m.role END AS role
            FROM account a CROSS JOIN study s
            LEFT JOIN study_member m ON m.study_id = s.id AND m.account_id = a.id
            WHERE lower(a.username) = lower(:username) AND NOT a.disabled AND (a.administrator OR m.role IS NOT NULL)
              AND (:slug::text IS NULL OR s.slug = :slug)
            """;

    private static final String MEMBERS = """
            SELECT a.username, m.role, m.since FROM study_member m JOIN account a ON a.id = m.account_id
            WHERE m.study_id = :study
            ORDER BY m.role = 'OWNER' DESC, lower(a.username)
            """;

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Role> roles(String username, Optional<String> slug) {
        Map<String, Role> roles = new HashMap<>();
        jdbc.sql(ROLES)
                .param("username", username)
                .param("slug", slug.orElse(null))
                .query(row -> {
                    roles.put(row.getString("slug"), role(row));
                });
        return roles;
    }

    List<Member> of(long study) {
        return jdbc.sql(MEMBERS)
                .param("study", study)
                .query((row, number) -> new Member(
                        Objects.requireNonNull(row.getString("username")),
                        role(row),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    void put(long study, String username, Role role, Instant now) {
        jdbc.sql("INSERT INTO study_member (study_id, account_id, role, since)"
                        + " SELECT :study, id, :role, :now FROM account WHERE username = :username"
                        + " ON CONFLICT (study_id, account_id) DO UPDATE SET role = :role, since = :now")
                .param("study", study)
                .param("username", username)
                .param("role", role.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(long study, String username) {
        jdbc.sql("DELETE FROM study_member m USING account a"
                        + " WHERE a.id = m.account_id AND m.study_id = :study AND a.username = :username")
                .param("study", study)
                .param("username", username)
                .update();
    }

    private static Role role(ResultSet row) throws SQLException {
        return Role.valueOf(Objects.requireNonNull(row.getString("role")));
    }
}
