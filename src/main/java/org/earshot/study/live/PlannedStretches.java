package org.earshot.study.live;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.study.session.SessionPlan;
import org.earshot.study.session.input.Phase;

/**
 * The stretches of a plan.
 *
 * @param byPlace which one each place of the plan belongs to
 */
record PlannedStretches(List<Stretch> byPlace) {

    static PlannedStretches of(SessionPlan plan) {
        int perBlock = plan.trials() / plan.blocks();
        return new PlannedStretches(
                plan.stages().stream().map(stage -> of(stage, perBlock)).toList());
    }

    private static Stretch of(SessionPlan.Stage stage, int perBlock) {
        return switch (stage.phase()) {
            case INSTRUCTIONS, PRACTICE -> new Stretch(Phase.PRACTICE, 0);
            case TRIAL -> new Stretch(Phase.TRIAL, (stage.index() - 1) / perBlock + 1);
            case BREAK -> new Stretch(Phase.TRIAL, stage.index() + 1);
            default -> new Stretch(stage.phase(), 0);
        };
    }

    Stretch at(int place) {
        return place < byPlace.size() ? byPlace.get(place) : Stretch.END;
    }

    /** All in their order. */
    List<Stretch> all() {
        return Stream.concat(byPlace.stream(), Stream.of(Stretch.END))
                .distinct()
                .toList();
    }
}
