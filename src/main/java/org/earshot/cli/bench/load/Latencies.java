package org.earshot.cli.bench.load;

import java.util.Arrays;

/** How long requests took, in milliseconds. Safe for use by several threads. */
final class Latencies {

    private static final int FIRST = 1024;
    private static final double NANOS_PER_MILLI = 1e6;

    private double[] millis = new double[FIRST];
    private int count;

    synchronized void add(long nanos) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, 2 * count);
        }
        millis[count++] = nanos / NANOS_PER_MILLI;
    }

    synchronized int count() {
        return count;
    }

    /** The smallest value that so large a share of them does not exceed; 0 where there are none. */
    synchronized double percentile(double share) {
        if (count == 0) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)];
    }
}
