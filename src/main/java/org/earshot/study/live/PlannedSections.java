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
record PlannedSections(List<SessionSection> byPlace) {

    static PlannedSections of(SessionPlan plan) {
        int perBlock = plan.trials() / plan.blocks();
        return new PlannedSections(
                plan.stages().stream().map(stage -> of(stage, perBlock)).toList());
    }

    private static SessionSection of(SessionPlan.Stage stage, int perBlock) {
        return switch (stage.phase()) {
            case INSTRUCTIONS, PRACTICE -> new SessionSection(Phase.PRACTICE, 0);
            case TRIAL -> new SessionSection(Phase.TRIAL, (stage.index() - 1) / perBlock + 1);
            case BREAK -> new SessionSection(Phase.TRIAL, stage.index() + 1);
            default -> new SessionSection(stage.phase(), 0);
        };
    }

    SessionSection at(int place) {
        return place < byPlace.size() ? byPlace.get(place) : SessionSection.END;
    }

    /** All in their order. */
    List<SessionSection> all() {
        return Stream.concat(byPlace.stream(), Stream.of(SessionSection.END))
                .distinct()
                .toList();
    }
}
