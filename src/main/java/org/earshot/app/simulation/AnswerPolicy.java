package org.earshot.app.simulation;

import java.util.List;
import java.util.random.RandomGenerator;
import org.earshot.EarshotException;
import org.earshot.study.simulated.SimulatedAnswering;
import org.earshot.study.simulated.SimulatedAnswering.AsNetwork;
import org.earshot.study.simulated.SimulatedAnswering.GivenAccuracies;
import org.earshot.study.simulated.SimulatedAnswering.Guessing;
import org.earshot.study.simulated.SimulatedAnswering.Hearing;
import org.earshot.study.simulated.SimulatedSession;

/** Which digit a simulated participant says. */
record AnswerPolicy(SimulatedAnswering way) {

    /** @param sure whether it is more than a guess */
    record Decision(String answer, boolean sure) {}

    /** @param choices at least two */
    Decision decide(SimulatedSession.Trial trial, List<String> choices, RandomGenerator random) {
        return switch (way) {
            case Guessing it -> new Decision(choices.get(random.nextInt(choices.size())), false);
            case Hearing(double accuracy) -> mostly(trial.trueLabel(), accuracy, choices, random);
            case AsNetwork it -> new Decision(network(trial), true);
            case GivenAccuracies it ->
                mostly(trial.prediction(), it.of(trial.condition()).where(trial.modelWasRight()), choices, random);
        };
    }

    private static Decision mostly(String label, double share, List<String> choices, RandomGenerator random) {
        if (random.nextDouble() < share) {
            return new Decision(label, true);
        }
        List<String> others =
                choices.stream().filter(choice -> !choice.equals(label)).toList();
        return new Decision(others.get(random.nextInt(others.size())), false);
    }

    private static String network(SimulatedSession.Trial trial) {
        return trial.networkAnswer()
                .orElseThrow(() -> new EarshotException(
                        "The network was not asked about a stimulus: the study was published anew meanwhile"));
    }
}
