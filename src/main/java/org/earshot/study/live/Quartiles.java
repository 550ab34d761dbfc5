package org.earshot.study.live;

import java.time.Duration;
import java.util.List;

/**
 * The middle of some durations, interpolated linearly between neighbours (type 7 of Hyndman and Fan 1996, as R and NumPy do).
 *
 * @param n how many; with none, all three are zero
 */
public record Quartiles(int n, Duration lower, Duration median, Duration upper) {

    public static Quartiles of(List<Duration> durations) {
        if (durations.isEmpty()) {
            return new Quartiles(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        List<Duration> sorted = durations.stream().sorted().toList();
        return new Quartiles(sorted.size(), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static Duration at(List<Duration> sorted, double share) {
        double place = share * (sorted.size() - 1);
        Duration below = sorted.get((int) Math.floor(place));
        Duration above = sorted.get((int) Math.ceil(place));
        return below.plusMillis(
                Math.round((place - Math.floor(place)) * above.minus(below).toMillis()));
    }
}
