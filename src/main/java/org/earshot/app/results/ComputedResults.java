package org.earshot.app.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/**
 * The last results that were computed, each under a fingerprint of everything that it follows from, so that none is ever shown for other
 * answers. Safe for use by several threads.
 */
final class ComputedResults {

    private static final int MOST = 40;

    private record Key(String computation, String fingerprint) {}

    private final Cache<Key, Object> results =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** What is known already. */
    <T> Optional<T> known(Computation<T> computation, StudyAnalysis analysis) {
        return find(new Key(computation.name(), analysis.fingerprint()));
    }

    /** What is known, or else is computed now. */
    <T> T of(Computation<T> computation, StudyAnalysis analysis) {
        Key key = new Key(computation.name(), analysis.fingerprint());
        Optional<T> known = this.<T>find(key);
        if (known.isPresent()) {
            return known.get();
        }
        T result = computation.result().apply(analysis);
        results.put(key, result);
        return result;
    }

    /** A name belongs to one computation, so that what lies under it is of its type. */
    @SuppressWarnings("unchecked")
    private <T> Optional<T> find(Key key) {
        return Optional.ofNullable((T) results.getIfPresent(key));
    }
}
