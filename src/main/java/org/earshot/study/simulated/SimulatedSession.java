package org.earshot.study.simulated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.study.configuration.Condition;

/**
 * A session that a simulated participant is to take, with the truth about it, which no real participant's page ever gets.
 *
 * @param token opens the session over HTTP, as any participant's
 * @param trials every trial of its list, practice and attention checks included
 * @param headphoneAnswers the right interval of every item, by attempt from 1
 */
public record SimulatedSession(String token, Map<UUID, Trial> trials, Map<Integer, List<Integer>> headphoneAnswers) {

    public SimulatedSession {
        trials = Map.copyOf(trials);
        headphoneAnswers = Map.copyOf(headphoneAnswers);
    }

    /**
     * @param occasion sample, condition and what the trial is there for: the same in every session
     * @param networkAnswer what the network decides when it is given the stimulus itself; none if it was not asked yet
     */
    public record Trial(
            String occasion, Condition condition, String trueLabel, String prediction, Optional<String> networkAnswer) {

        public boolean modelWasRight() {
            return prediction.equals(trueLabel);
        }
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "SimulatedSession[" + trials.size() + " trials]";
    }
}
