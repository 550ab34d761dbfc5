package org.earshot.study.simulated;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.earshot.EarshotException;

/**
 * What a run of simulated participants is started with. The same plan gives the same answers to the same stimuli.
 *
 * @param participants how many take the study, from 1 to {@value #MOST}
 * @param seed of everything that they answer, and how long they take for it
 */
public record SimulationPlan(int participants, SimulatedAnswering answering, Pace pace, long seed) {

    public static final int MOST = 500;

    public SimulationPlan {
        if (participants < 1 || participants > MOST) {
            throw new EarshotException(
                    "From 1 to " + MOST + " participants can be simulated at once, not " + participants);
        }
    }

    /** How long simulated participants take. */
    public enum Pace {
        /** As fast as the server answers, a few at a time. */
        AT_ONCE,
        /** They come one after the other and take as long as they say they took. */
        LIKE_PEOPLE;

        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Pace> of(String written) {
            return Arrays.stream(values())
                    .filter(pace -> pace.written().equals(written))
                    .findFirst();
        }
    }
}
