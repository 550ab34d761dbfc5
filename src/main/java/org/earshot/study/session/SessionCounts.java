package org.earshot.study.session;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a session's answers add up to, straight from SQL: sees what was flushed. */
@Component
class SessionCounts {

    private static final String AGREEMENT = """
            SELECT count(*) FILTER (WHERE a.answer = s.prediction) AS agreed, count(*) AS answered
            FROM answer a
            JOIN trial t ON t.id = a.trial_id
            JOIN stimulus m ON m.id = t.stimulus_id
            JOIN sample s ON s.id = m.sample_id
            WHERE t.session_id = :session AND t.practice = :practice AND t.round = :round AND t.told IS NULL
            """;

    private static final String FAILURES = """
            SELECT count(*) FROM answer a JOIN trial t ON t.id = a.trial_id
            WHERE t.session_id = :session AND a.answer <> t.told
            """;

    private final JdbcClient jdbc;

    SessionCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Over one round of practice, from 1. */
    Agreement practice(UUID session, int round) {
        return agreement(session, true, round);
    }

    /** Over the trials, practice and attention checks left out. */
    Agreement trials(UUID session) {
        return agreement(session, false, 1);
    }

    private Agreement agreement(UUID session, boolean practice, int round) {
        return jdbc.sql(AGREEMENT)
                .param("session", session)
                .param("practice", practice)
                .param("round", round)
                .query((row, number) -> new Agreement(row.getInt("agreed"), row.getInt("answered")))
                .single();
    }

    /** How many attention checks were answered otherwise than told. */
    int attentionFailures(UUID session) {
        return jdbc.sql(FAILURES).param("session", session).query(Integer.class).single();
    }
}
