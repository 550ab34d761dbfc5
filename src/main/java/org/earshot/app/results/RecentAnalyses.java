package org.earshot.app.results;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private record Kept(Basis basis, SoftReference<StudyAnalysis> analysis) {}

    private final Map<View, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<View, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** What is kept, or else is read now. */
    StudyAnalysis of(View view, Basis basis, Supplier<StudyAnalysis> reading) {
        return find(view, basis).orElseGet(() -> {
            StudyAnalysis read = reading.get();
            synchronized (kept) {
                kept.put(view, new Kept(basis, new SoftReference<>(read)));
            }
            return read;
        });
    }

    private Optional<StudyAnalysis> find(View view, Basis basis) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(view))
                    .filter(known -> known.basis().equals(basis))
                    .map(known -> known.analysis().get());
        }
    }
}
