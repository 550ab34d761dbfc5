package org.earshot.study.live;

import java.time.Duration;
import java.util.List;
import org.earshot.Quantiles;

/**
 * The middle of some durations, to the millisecond.
 *
 * @param n how many; with none, all three are zero
 */
public record Quartiles(int n, Duration lower, Duration median, Duration upper) {

    private static final double NANOSECONDS = 1e6;

    public static Quartiles of(List<Duration> durations) {
        if (durations.isEmpty()) {
            return new Quartiles(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        Quantiles milliseconds = new Quantiles(durations.stream()
                .mapToDouble(duration -> duration.toNanos() / NANOSECONDS)
                .toArray());
        return new Quartiles(durations.size(), at(milliseconds, 0.25), at(milliseconds, 0.5), at(milliseconds, 0.75));
    }

    private static Duration at(Quantiles milliseconds, double level) {
        return Duration.ofMillis(Math.round(milliseconds.at(level)));
    }
}
