package org.earshot.study.blinding;

import java.time.Instant;
import org.earshot.study.session.CountedSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is to see of a study's results, straight from SQL. */
@Component
class VisibleAnswersQuery {

    private static final String ANSWERS = """
            SELECT n.id AS session
            FROM answer a JOIN trial t ON t.id = a.trial_id JOIN session n ON n.id = t.session_id
            WHERE n.study_id = :study AND %s AND NOT t.practice AND t.told IS NULL
            """.formatted(CountedSessions.COUNTED);

    private static final String THERE =
            "SELECT count(DISTINCT session) AS participants, count(*) AS answers FROM (" + ANSWERS + ") there";

    private final JdbcClient jdbc;

    VisibleAnswersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean anythingToSee(long study) {
        return jdbc.sql("SELECT EXISTS (" + ANSWERS + ")")
                .param("study", study)
                .query(Boolean.class)
                .single();
    }

    /** What somebody who looks now can see. */
    Look now(long study, String researcher, String reason, Instant now) {
        return jdbc.sql(THERE)
                .param("study", study)
                .query((row, number) ->
                        new Look(now, researcher, reason, row.getInt("participants"), row.getLong("answers")))
                .single();
    }
}
