package org.earshot.cli.bench.page;

import java.util.Map;

/**
 * What a page's connection is like.
 *
 * @param latencyMs added to every request
 * @param downBytes per second; -1: as fast as it goes
 * @param upBytes per second; -1: as fast as it goes
 */
public record Network(String name, double latencyMs, double downBytes, double upBytes) {

    /** Nothing is slowed down. */
    public static final Network FREE = new Network("not throttled", 0, -1, -1);

    /**
     * Chrome DevTools' preset of this name (since 2024 called "Slow 4G"): 1.6 Mbit/s down and 750 kbit/s up, both times 0.9, and
     * 150 ms times 3.75.
     */
    public static final Network FAST_3G =
            new Network("Fast 3G", 150 * 3.75, 1.6 * 1000 * 1000 / 8 * 0.9, 750 * 1000 / 8.0 * 0.9);

    /** As the DevTools protocol's {@code Network.emulateNetworkConditions} has it. */
    Map<String, Object> conditions() {
        return Map.of(
                "offline", false, "latency", latencyMs, "downloadThroughput", downBytes, "uploadThroughput", upBytes);
    }
}
