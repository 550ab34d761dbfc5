package org.earshot.study.records;

import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.EarshotException;
import org.earshot.study.session.Agreement;

/**
 * How a session went through its checks.
 *
 * @param headphones of the last answered attempt of the headphone check
 * @param volume that the participant set in the sound check, from 0 to 1
 * @param practiceRounds how many rounds of practice were begun
 * @param attention how many attention checks were answered, and how many as told
 */
public record CompletedChecks(
        Optional<Headphones> headphones, OptionalDouble volume, int practiceRounds, Agreement attention) {

    /** Nothing was checked. */
    public static final CompletedChecks NONE =
            new CompletedChecks(Optional.empty(), OptionalDouble.empty(), 0, new Agreement(0, 0));

    /**
     * @param attempts how many were answered, from 1
     * @param right right answers of the last one
     */
    public record Headphones(int attempts, int right, boolean passed) {

        public Headphones {
            if (attempts < 1 || right < 0) {
                throw new EarshotException(attempts + " attempts with " + right + " right answers are not possible");
            }
        }
    }
}
