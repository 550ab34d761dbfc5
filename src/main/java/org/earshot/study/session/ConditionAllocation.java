package org.earshot.study.session;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.trial.BlockOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who takes up a place of a study, and which order of conditions is next: whoever has finished, and whoever is active and was
 * heard of lately. Caps count over all versions of a study, balance within one. Whoever asks has locked the study, so that no
 * two that come at once get the same place.
 */
@Component
class ConditionAllocation {

    private static final String TAKEN = " FROM session n WHERE " + CountedSessions.TAKES_PLACE + " AND ";

    private final JdbcClient jdbc;
    private final CountedSessions counted;

    ConditionAllocation(JdbcClient jdbc, CountedSessions counted) {
        this.jdbc = jdbc;
        this.counted = counted;
    }

    /** @throws RefusedException if the study has all the participants it may have */
    void checkLeft(long study, StudyConfiguration configuration) {
        configuration.participants().max().ifPresent(max -> {
            if (taken(study, configuration) >= max) {
                throw full();
            }
        });
    }

    /**
     * The order that the fewest participants have, of those that may still be taken.
     *
     * @param flag sessions that do not count are balanced among those of their kind, and no cap per condition holds for them
     * @throws RefusedException if no condition has a place left
     */
    List<Condition> nextOrder(long study, long version, StudyConfiguration configuration, SessionFlag flag) {
        Predicate<List<Condition>> left = order -> true;
        if (flag != SessionFlag.NONE) {
            return BlockOrder.of(configuration)
                    .next(flagged(version, flag), left)
                    .orElseThrow(ConditionAllocation::full);
        }
        if (configuration.participants().maxPerCondition().isPresent()) {
            int max = configuration.participants().maxPerCondition().getAsInt();
            Map<List<Condition>, Integer> taken = orders("study_id = :id", study, configuration);
            left = order -> taken.getOrDefault(order, 0) < max;
        }
        return BlockOrder.of(configuration)
                .next(orders("version_id = :id", version, configuration), left)
                .orElseThrow(ConditionAllocation::full);
    }

    private int taken(long study, StudyConfiguration configuration) {
        return jdbc.sql("SELECT count(*)" + TAKEN + "study_id = :id")
                .param("id", study)
                .param("since", counted.since(configuration))
                .query(Integer.class)
                .single();
    }

    private Map<List<Condition>, Integer> orders(String where, long id, StudyConfiguration configuration) {
        return perOrder(jdbc.sql("SELECT conditions, count(*) AS sessions" + TAKEN + where + " GROUP BY conditions")
                .param("id", id)
                .param("since", counted.since(configuration)));
    }

    private Map<List<Condition>, Integer> flagged(long version, SessionFlag flag) {
        return perOrder(jdbc.sql("SELECT conditions, count(*) AS sessions FROM session WHERE version_id = :id"
                        + " AND flag = :flag GROUP BY conditions")
                .param("id", version)
                .param("flag", flag.name()));
    }

    private static Map<List<Condition>, Integer> perOrder(JdbcClient.StatementSpec orders) {
        record Count(List<Condition> order, int sessions) {}
        return orders
                .query((row, number) -> new Count(SessionRows.conditions(row), row.getInt("sessions")))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::order, Count::sessions));
    }

    private static RefusedException full() {
        return new RefusedException(Reason.FULL, "This study has all the participants it needs");
    }
}
