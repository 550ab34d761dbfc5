package org.earshot.study.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.study.version.DraftDependent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal links, straight from SQL. Whoever uses one has locked its study. */
@Component
public class LinkRows implements DraftDependent {

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A link as it is stored.
     *
     * @param used whether a session was ever started with it
     * @param session that session; none before it is started and after its withdrawal
     */
    public record Link(long id, LinkKind kind, boolean used, Optional<UUID> session) {}

    public Optional<Link> find(String slug, Token token) {
        return jdbc.sql("SELECT l.id, l.kind, l.used, l.session_id FROM personal_link l"
                        + " JOIN study s ON s.id = l.study_id WHERE s.slug = :slug AND l.hash = :hash")
                .param("slug", slug)
                .param("hash", token.hash())
                .query((row, number) -> link(row))
                .optional();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("id"),
                LinkKind.valueOf(row.getString("kind")),
                row.getBoolean("used"),
                Optional.ofNullable(row.getObject("session_id", UUID.class)));
    }

    public void use(Link link, UUID session) {
        jdbc.sql("UPDATE personal_link SET used = true, session_id = :session WHERE id = :id")
                .param("session", session)
                .param("id", link.id())
                .update();
    }

    int lastNumber(long study) {
        return jdbc.sql("SELECT coalesce(max(number), 0) FROM personal_link WHERE study_id = :study")
                .param("study", study)
                .query(Integer.class)
                .single();
    }

    void add(long study, int number, LinkKind kind, Token token, Instant now) {
        jdbc.sql("INSERT INTO personal_link (study_id, number, kind, hash, created_at)"
                        + " VALUES (:study, :number, :kind, :hash, :now)")
                .param("study", study)
                .param("number", number)
                .param("kind", kind.name())
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void studyDeleted(long study) {
        jdbc.sql("DELETE FROM personal_link WHERE study_id = :study")
                .param("study", study)
                .update();
    }

    List<PersonalLinks.Count> counts(long study) {
        return jdbc.sql("SELECT kind, count(*) AS made, count(*) FILTER (WHERE used) AS used FROM personal_link"
                        + " WHERE study_id = :study GROUP BY kind")
                .param("study", study)
                .query((row, number) -> new PersonalLinks.Count(
                        LinkKind.valueOf(Objects.requireNonNull(row.getString("kind"))),
                        row.getInt("made"),
                        row.getInt("used")))
                .list();
    }
}
