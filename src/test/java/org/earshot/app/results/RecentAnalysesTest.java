package org.earshot.app.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.app.results.RecentAnalyses.Basis;
import org.earshot.app.results.RecentAnalyses.View;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.earshot.study.session.SessionFlag;
import org.junit.jupiter.api.Test;

class RecentAnalysesTest {

    private static final StudyConfiguration STUDY =
            new StudyConfigurationReader().read(Path.of("study-configs/becker-2023.yaml"));
    private static final View VIEW = new View("a-study", Set.of(SessionFlag.NONE), true);

    private final RecentAnalyses recent = new RecentAnalyses();

    @Test
    void whatIsUnchangedIsReadOnce() {
        StudyAnalysis first = reading(VIEW, "1");

        assertThat(reading(VIEW, "1")).isSameAs(first);
    }

    @Test
    void whatHasChangedIsReadAnewAndTheOldIsForgotten() {
        StudyAnalysis first = reading(VIEW, "1");
        StudyAnalysis second = reading(VIEW, "2");

        assertThat(second).isNotSameAs(first);
        assertThat(reading(VIEW, "2")).isSameAs(second);
        assertThat(reading(VIEW, "1")).isNotSameAs(first);
    }

    @Test
    void otherRulesAndOtherSessionsAreOtherViews() {
        StudyAnalysis first = reading(VIEW, "1");

        assertThat(reading(new View("a-study", Set.of(SessionFlag.NONE), false), "1"))
                .isNotSameAs(first);
        assertThat(reading(new View("a-study", Set.of(SessionFlag.SIMULATED), true), "1"))
                .isNotSameAs(first);
        assertThat(reading(VIEW, "1")).isSameAs(first);
    }

    /** Which of them is the cache's affair. */
    @Test
    void fewAreKept() {
        List<View> views = IntStream.range(0, 30)
                .mapToObj(number -> new View("study-" + number, Set.of(), true))
                .toList();
        List<StudyAnalysis> first =
                views.stream().map(view -> reading(view, "1")).toList();

        long kept = IntStream.range(0, views.size())
                .filter(number -> reading(views.get(number), "1") == first.get(number))
                .count();
        assertThat(kept).isLessThanOrEqualTo(8);
    }

    private StudyAnalysis reading(View view, String state) {
        return recent.of(
                view,
                new Basis(STUDY, state),
                () -> new StudyAnalysis(
                        STUDY,
                        List.of(),
                        new ExcludedAnswers(STUDY.exclusions(), List.of(), List.of(), List.of()),
                        true));
    }
}
