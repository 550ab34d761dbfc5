package org.earshot.study.session;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.trial.BlockOrder;
import org.springframework.stereotype.Component;

/**
 * Who takes up a place of a study, and which order of conditions is next: whoever has finished, and whoever is active and was
 * heard of lately. Caps count over all versions of a study, balance within one. Whoever asks has locked the study, so that no
 * two that come at once get the same place.
 */
@Component
class ConditionAllocation {

    private final TakenPlacesQuery places;

    ConditionAllocation(TakenPlacesQuery places) {
        this.places = places;
    }

    /** @throws RefusedException if the study has all the participants it may have */
    void checkLeft(long study, StudyConfiguration configuration) {
        configuration.participants().max().ifPresent(max -> {
            if (places.ofStudy(study, configuration) >= max) {
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
                    .next(places.ordersOfFlagged(version, flag), left)
                    .orElseThrow(ConditionAllocation::full);
        }
        if (configuration.participants().maxPerCondition().isPresent()) {
            int max = configuration.participants().maxPerCondition().getAsInt();
            Map<List<Condition>, Integer> taken = places.ordersOfStudy(study, configuration);
            left = order -> taken.getOrDefault(order, 0) < max;
        }
        return BlockOrder.of(configuration)
                .next(places.ordersOfVersion(study, version, configuration), left)
                .orElseThrow(ConditionAllocation::full);
    }

    private static RefusedException full() {
        return new RefusedException(Reason.FULL, "This study has all the participants it needs");
    }
}
