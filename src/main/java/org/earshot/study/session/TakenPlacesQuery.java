package org.earshot.study.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many sessions take up a place, and with which orders of conditions, straight from SQL. Those that have finished and those that
 * are here are counted one after the other: each kind has its index, and asked for both at once PostgreSQL would use neither.
 */
@Component
class TakenPlacesQuery {

    private static final String PLACES = """
            SELECT (SELECT count(*) FROM session n WHERE n.study_id = :study AND %s)
                 + (SELECT count(*) FROM session n WHERE n.study_id = :study AND %s)
            """.formatted(CountedSessions.KEEPS_PLACE, CountedSessions.HOLDS_PLACE);

    private static final String ORDERS = """
            SELECT conditions, sum(sessions) AS sessions
            FROM (SELECT n.conditions, count(*) AS sessions FROM session n WHERE %%1$s AND %1$s GROUP BY n.conditions
                  UNION ALL
                  SELECT n.conditions, count(*) AS sessions FROM session n WHERE %%1$s AND %2$s GROUP BY n.conditions) taken
            GROUP BY conditions
            """.formatted(CountedSessions.KEEPS_PLACE, CountedSessions.HOLDS_PLACE);

    private static final String ORDERS_OF_STUDY = ORDERS.formatted("n.study_id = :study");

    private static final String ORDERS_OF_VERSION = ORDERS.formatted("n.study_id = :study AND n.version_id = :version");

    /** That they are none that count is said in the words of their index. */
    private static final String ORDERS_OF_FLAGGED = """
            SELECT conditions, count(*) AS sessions FROM session
            WHERE version_id = :version AND flag = :flag AND flag <> 'NONE' GROUP BY conditions
            """;

    private final JdbcClient jdbc;
    private final CountedSessions counted;

    TakenPlacesQuery(JdbcClient jdbc, CountedSessions counted) {
        this.jdbc = jdbc;
        this.counted = counted;
    }

    int ofStudy(long study, StudyConfiguration configuration) {
        return jdbc.sql(PLACES)
                .param("study", study)
                .param("since", counted.since(configuration))
                .query(Integer.class)
                .single();
    }

    Map<List<Condition>, Integer> ordersOfStudy(long study, StudyConfiguration configuration) {
        return perOrder(jdbc.sql(ORDERS_OF_STUDY).param("study", study).param("since", counted.since(configuration)));
    }

    Map<List<Condition>, Integer> ordersOfVersion(long study, long version, StudyConfiguration configuration) {
        return perOrder(jdbc.sql(ORDERS_OF_VERSION)
                .param("study", study)
                .param("version", version)
                .param("since", counted.since(configuration)));
    }

    /** Of sessions that do not count, whatever became of them. */
    Map<List<Condition>, Integer> ordersOfFlagged(long version, SessionFlag flag) {
        return perOrder(jdbc.sql(ORDERS_OF_FLAGGED).param("version", version).param("flag", flag.name()));
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
