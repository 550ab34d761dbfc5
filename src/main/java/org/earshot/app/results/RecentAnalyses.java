package org.earshot.app.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.session.SessionFlag;

/**
 * What was read of studies last, so that a page that is opened again need not read all answers again. Given up when memory is
 * short. Safe for use by several threads.
 */
final class RecentAnalyses {

    private static final int MOST = 8;

    /** What was asked for. */
    record View(String slug, Set<SessionFlag> include, boolean excluding) {

        View {
            include = Set.copyOf(include);
        }
    }

    /**
     * What an analysis rests on; with another one it is outdated.
     *
     * @param state of the sessions and their answers
     */
    record Basis(StudyConfiguration study, String state) {}

    private record Kept(Basis basis, StudyAnalysis analysis) {}

    private final Cache<View, Kept> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .softValues()
            .executor(
                    Runnable::run) // What is too much goes at once, not when a pool has time: each holds all answers of
            // a study.
            .build();

    /** What is kept, or else is read now. */
    StudyAnalysis of(View view, Basis basis, Supplier<StudyAnalysis> reading) {
        return find(view, basis).orElseGet(() -> {
            StudyAnalysis read = reading.get();
            kept.put(view, new Kept(basis, read));
            return read;
        });
    }

    private Optional<StudyAnalysis> find(View view, Basis basis) {
        return Optional.ofNullable(kept.getIfPresent(view))
                .filter(known -> known.basis().equals(basis))
                .map(Kept::analysis);
    }
}
