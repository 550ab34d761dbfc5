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

    private static final List<String> OF_THE_STUDY = List.of(
            "DELETE FROM personal_link WHERE study_id = :id",
            "DELETE FROM look WHERE study_id = :id",
            "DELETE FROM study WHERE id = :id");

    private final JdbcClient jdbc;
    private final SessionRows sessions;
    private final StimulusStore stimuli;

    DraftRemoval(JdbcClient jdbc, SessionRows sessions, StimulusStore stimuli) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.stimuli = stimuli;
    }

    /** What was rendered, and who previewed it; the draft itself stays. */
    void removeRendering(long version) {
        sessions.discard(version);
        stimuli.discard(version);
    }

    void removeVersion(long version) {
        removeRendering(version);
        // The next draft gets the same number, and no plan was made for that one.
        jdbc.sql("DELETE FROM power_plan p USING study_version v WHERE v.id = :id AND v.published_at IS NULL"
                        + " AND p.study_id = v.study_id AND p.version = v.number")
                .param("id", version)
                .update();
        jdbc.sql("DELETE FROM study_version WHERE id = :id AND published_at IS NULL")
                .param("id", version)
                .update();
    }

    void removeStudy(long study) {
        OF_THE_STUDY.forEach(statement -> jdbc.sql(statement).param("id", study).update());
    }
}
