package org.earshot.web.researcher;

import java.util.List;
import org.earshot.evaluation.planning.PlannedComparison;
import org.earshot.evaluation.planning.PowerPoint;
import org.earshot.evaluation.planning.PowerSimulation;

/** What is to be simulated: one comparison over several numbers of participants, in ascending order. */
record Plan(PlannedComparison comparison, List<Integer> participants, long seed) {

    Plan {
        participants = participants.stream().distinct().sorted().toList();
    }

    List<PowerPoint> points() {
        PowerSimulation simulation = new PowerSimulation(comparison, seed);
        return participants.stream().map(simulation::of).toList();
    }
}
