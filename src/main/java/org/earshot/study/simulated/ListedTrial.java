package org.earshot.study.simulated;

import java.util.Optional;
import java.util.UUID;
import org.earshot.study.configuration.Condition;
import org.jspecify.annotations.Nullable;

/** A line of a session's trial list with the truth about it, as a query selects it. */
record ListedTrial(
        UUID id,
        boolean practice,
        int round,
        @Nullable String told,
        String sample,
        String condition,
        String trueLabel,
        String prediction,
        @Nullable String networkAnswer) {

    SimulatedSession.Trial trial() {
        String purpose = practice ? "practice " + round : told == null ? "trial" : "attention";
        return new SimulatedSession.Trial(
                sample + " " + condition + " " + purpose,
                Condition.parse(condition),
                trueLabel,
                prediction,
                Optional.ofNullable(networkAnswer));
    }
}
