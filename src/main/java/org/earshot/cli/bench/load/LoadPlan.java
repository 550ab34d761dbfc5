package org.earshot.cli.bench.load;

import java.time.Duration;
import org.earshot.EarshotException;

/**
 * How many take part for how long.
 *
 * @param participants at once; whoever has finished is followed by another one
 * @param time of the measurement, which begins when all have arrived
 * @param seed of answers and pauses
 */
public record LoadPlan(int participants, Duration time, long seed) {

    /** How slow the slowest hundredth of answers may be, in milliseconds. */
    public static final double BEARABLE_MS = 250;

    public LoadPlan {
        if (participants < 1 || !time.isPositive()) {
            throw new EarshotException("--participants and --minutes must be positive");
        }
    }
}
