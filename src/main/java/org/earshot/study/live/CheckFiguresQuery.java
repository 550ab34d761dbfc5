package org.earshot.study.live;

import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.CountedSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the checks of a study go, straight from SQL. */
@Component
class CheckFiguresQuery {

    private static final String HEADPHONES = """
            SELECT h.passed, h.attempt, count(*) AS sessions
            FROM session n
            CROSS JOIN LATERAL (SELECT attempt, passed FROM headphone_attempt
                                WHERE session_id = n.id AND passed IS NOT NULL ORDER BY attempt DESC LIMIT 1) h
            WHERE n.study_id = :study AND %s
            GROUP BY h.passed, h.attempt
            """.formatted(CountedSessions.COUNTED);

    private static final String ATTENTION = """
            SELECT count(*) AS asked, count(*) FILTER (WHERE a.answer = t.told) AS passed,
                   count(DISTINCT t.session_id) FILTER (WHERE a.answer <> t.told) AS failing
            FROM trial t JOIN answer a ON a.trial_id = t.id JOIN session n ON n.id = t.session_id
            WHERE n.study_id = :study AND t.told IS NOT NULL AND %s
            """.formatted(CountedSessions.COUNTED);

    private static final String ROUNDS = """
            SELECT r.rounds, count(*) AS sessions
            FROM (SELECT max(t.round) AS rounds
                  FROM trial t JOIN answer a ON a.trial_id = t.id JOIN session n ON n.id = t.session_id
                  WHERE n.study_id = :study AND t.practice AND %s
                  GROUP BY t.session_id) r
            GROUP BY r.rounds
            """.formatted(CountedSessions.COUNTED);

    private final JdbcClient jdbc;

    CheckFiguresQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Attention(Agreement told, int failing) {}

    CheckFigures of(long study) {
        SortedMap<Integer, Integer> passed = new TreeMap<>();
        int[] failed = new int[1];
        jdbc.sql(HEADPHONES).param("study", study).query(row -> {
            if (row.getBoolean("passed")) {
                passed.put(row.getInt("attempt"), row.getInt("sessions"));
            } else {
                failed[0] += row.getInt("sessions");
            }
        });
        SortedMap<Integer, Integer> rounds = new TreeMap<>();
        jdbc.sql(ROUNDS).param("study", study).query(row -> {
            rounds.put(row.getInt("rounds"), row.getInt("sessions"));
        });
        Attention attention = attention(study);
        return new CheckFigures(passed, failed[0], attention.told(), attention.failing(), rounds);
    }

    private Attention attention(long study) {
        return jdbc.sql(ATTENTION)
                .param("study", study)
                .query((row, number) ->
                        new Attention(new Agreement(row.getInt("passed"), row.getInt("asked")), row.getInt("failing")))
                .single();
    }
}
