package org.earshot.web.security;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A token bucket per key; the ones that were used least recently are forgotten. Safe for use by several threads. */
final class Buckets {

    private static final int MOST = 20_000;

    private final Bandwidth bandwidth;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    });

    private Buckets(Bandwidth bandwidth) {
        this.bandwidth = bandwidth;
    }

    static Buckets of(int capacity, int refill, Duration period) {
        return new Buckets(Bandwidth.builder()
                .capacity(capacity)
                .refillGreedy(refill, period)
                .build());
    }

    Bucket of(String key) {
        return buckets.computeIfAbsent(
                key, _ -> Bucket.builder().addLimit(bandwidth).build());
    }
}
