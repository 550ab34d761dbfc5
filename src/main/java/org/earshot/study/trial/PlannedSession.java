package org.earshot.study.trial;

import java.util.List;
import java.util.Optional;
import org.earshot.study.configuration.Condition;

/**
 * The trial list that a session will have.
 *
 * @param number the session's, within its version, from 1
 * @param expected whether it gets this order if everybody before it takes part to the end
 * @param conditions in the order of the blocks
 */
public record PlannedSession(int number, boolean expected, List<Condition> conditions, List<Line> lines) {

    public PlannedSession {
        conditions = List.copyOf(conditions);
        lines = List.copyOf(lines);
    }

    /** @param told what the page asks to be answered, in an attention check */
    public record Line(TrialPlace place, Condition condition, String stimulus, String sample, Optional<String> told) {}
}
