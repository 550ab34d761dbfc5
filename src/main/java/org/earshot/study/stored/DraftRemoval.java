package org.earshot.study.stored;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a draft out of the database with what hangs on it, such as test sessions. Nothing of a published version can go this way:
 * a draft never had a participant, and the database refuses to lose what still refers to something else.
 */
@Component
class DraftRemoval {

    /** What belongs to a version, in an order in which it can go. */
    private static final List<String> OF_THE_VERSION = List.of(
            "DELETE FROM answer WHERE trial_id IN (SELECT t.id FROM trial t JOIN session n ON n.id = t.session_id"
                    + " WHERE n.version_id = :id)",
            "DELETE FROM trial WHERE session_id IN (SELECT id FROM session WHERE version_id = :id)",
            "DELETE FROM step WHERE session_id IN (SELECT id FROM session WHERE version_id = :id)",
            "DELETE FROM session_event WHERE session_id IN (SELECT id FROM session WHERE version_id = :id)",
            "DELETE FROM headphone_attempt WHERE session_id IN (SELECT id FROM session WHERE version_id = :id)",
            "DELETE FROM session_token WHERE session_id IN (SELECT id FROM session WHERE version_id = :id)",
            "DELETE FROM session WHERE version_id = :id",
            "DELETE FROM stimulus WHERE sample_id IN (SELECT id FROM sample WHERE version_id = :id)",
            "DELETE FROM sample WHERE version_id = :id",
            "DELETE FROM headphone_item WHERE version_id = :id",
            "DELETE FROM study_version WHERE id = :id AND published_at IS NULL");

    private static final List<String> OF_THE_STUDY =
            List.of("DELETE FROM personal_link WHERE study_id = :id", "DELETE FROM study WHERE id = :id");

    private final JdbcClient jdbc;

    DraftRemoval(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void removeVersion(long version) {
        OF_THE_VERSION.forEach(
                statement -> jdbc.sql(statement).param("id", version).update());
    }

    void removeStudy(long study) {
        OF_THE_STUDY.forEach(statement -> jdbc.sql(statement).param("id", study).update());
    }
}
