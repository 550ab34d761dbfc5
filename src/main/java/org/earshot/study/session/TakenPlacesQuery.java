package org.earshot.study.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many sessions take up a place, and with which orders of conditions, straight from SQL. */
@Component
class TakenPlacesQuery {

    private static final String TAKEN = " FROM session n WHERE " + CountedSessions.TAKES_PLACE + " AND ";

    private final JdbcClient jdbc;
    private final CountedSessions counted;

    TakenPlacesQuery(JdbcClient jdbc, CountedSessions counted) {
        this.jdbc = jdbc;
        this.counted = counted;
    }

    int ofStudy(long study, StudyConfiguration configuration) {
        return jdbc.sql("SELECT count(*)" + TAKEN + "study_id = :id")
                .param("id", study)
                .param("since", counted.since(configuration))
                .query(Integer.class)
                .single();
    }

    Map<List<Condition>, Integer> ordersOfStudy(long study, StudyConfiguration configuration) {
        return orders("study_id = :id", study, configuration);
    }

    Map<List<Condition>, Integer> ordersOfVersion(long version, StudyConfiguration configuration) {
        return orders("version_id = :id", version, configuration);
    }

    private Map<List<Condition>, Integer> orders(String where, long id, StudyConfiguration configuration) {
        return perOrder(jdbc.sql("SELECT conditions, count(*) AS sessions" + TAKEN + where + " GROUP BY conditions")
                .param("id", id)
                .param("since", counted.since(configuration)));
    }

    /** Of sessions that do not count, whatever became of them. */
    Map<List<Condition>, Integer> ordersOfFlagged(long version, SessionFlag flag) {
        return perOrder(jdbc.sql("SELECT conditions, count(*) AS sessions FROM session WHERE version_id = :id"
                        + " AND flag = :flag GROUP BY conditions")
                .param("id", version)
                .param("flag", flag.name()));
    }

    private static Map<List<Condition>, Integer> perOrder(JdbcClient.StatementSpec orders) {
        record Count(List<Condition> order, int sessions) {}
        return orders
                .query((row, number) -> new Count(CountedSessions.conditions(row), row.getInt("sessions")))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::order, Count::sessions));
    }
}
