package org.earshot.study.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Design;
import org.earshot.study.configuration.StudyConfiguration;

/** The orders of conditions that a study's design allows, and which one is next. */
public record BlockOrder(List<List<Condition>> orders) {

    public static BlockOrder of(StudyConfiguration configuration) {
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
    public Optional<List<Condition>> next(Map<List<Condition>, Integer> participants, Predicate<List<Condition>> left) {
        return orders.stream().filter(left).min(Comparator.comparingInt(order -> participants.getOrDefault(order, 0)));
    }
}
