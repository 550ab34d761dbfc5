package org.earshot.study.stored;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.earshot.study.Condition;
import org.earshot.study.Design;
import org.earshot.study.StudyConfiguration;
import org.earshot.study.WilliamsSquare;

/** The orders of conditions that a study's design allows, and which one is next. */
record BlockOrder(List<List<Condition>> orders) {

    static BlockOrder of(StudyConfiguration configuration) {
        List<Condition> conditions = configuration.conditions();
        if (configuration.design() == Design.BETWEEN) {
            return new BlockOrder(conditions.stream().map(List::of).toList());
        }
        return new BlockOrder(new WilliamsSquare(conditions.size())
                .rows().stream()
                        .map(row -> row.stream().map(conditions::get).toList())
                        .toList());
    }

    /** Of the orders that may be taken the one that the fewest participants have; of several, the first. */
    Optional<List<Condition>> next(Map<List<Condition>, Integer> participants, Predicate<List<Condition>> left) {
        return orders.stream().filter(left).min(Comparator.comparingInt(order -> participants.getOrDefault(order, 0)));
    }
}
