package org.earshot.study.session;

import java.util.List;
import org.earshot.study.configuration.Condition;
import org.earshot.study.trial.TrialList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What trial lists are drawn from, straight from SQL. */
@Component
public class TrialCandidateQuery {

    private final JdbcClient jdbc;

    TrialCandidateQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the samples. */
    public List<TrialList.Candidate> of(long version) {
        return jdbc.sql("SELECT m.id, s.ordinal, s.practice, m.condition FROM stimulus m"
                        + " JOIN sample s ON s.id = m.sample_id WHERE s.version_id = :version ORDER BY s.ordinal, m.id")
                .param("version", version)
                .query((row, number) -> new TrialList.Candidate(
                        row.getLong("id"),
                        row.getInt("ordinal"),
                        row.getBoolean("practice"),
                        Condition.parse(row.getString("condition"))))
                .list();
    }
}
