package org.earshot.cli.bench.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.cli.bench.BenchStudy;
import org.junit.jupiter.api.Test;

class DashboardPlanTest {

    @Test
    void comparesWithATenthAndWatchesTwiceAsMany() {
        DashboardPlan plan = new DashboardPlan(500, 80, 5);
        assertThat(plan.fewer()).isEqualTo(50);
        assertThat(plan.live()).isEqualTo(1000);
    }

    @Test
    void refusesTrialsThatConditionsAndDecisionsCannotShare() {
        assertThatThrownBy(() -> new DashboardPlan(500, 81, 5))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("--trials has to be a multiple of 8, not 81");
        assertThatThrownBy(() -> new DashboardPlan(500, 0, 5)).hasMessageContaining("--trials");
        assertThatThrownBy(() -> new DashboardPlan(9, 80, 5)).hasMessageContaining("--participants");
        assertThatThrownBy(() -> new DashboardPlan(500, 80, 0)).hasMessageContaining("--rounds");
    }

    @Test
    void studyHasAsManyTrialsAsAskedFor() {
        assertThat(BenchStudy.dashboard("a-slug", 80).yaml())
                .contains("slug: a-slug", "samples: {correct: 10, incorrect: 10,");
    }

    @Test
    void medianLeavesTheRoundOutThatWarmsUp() {
        assertThat(DashboardRounds.medians(List.of(times(900), times(10), times(40), times(20))))
                .containsExactlyEntriesOf(times(20));
        assertThat(DashboardRounds.medians(List.of(times(900), times(10), times(20))))
                .containsExactlyEntriesOf(times(15));
    }

    private static Map<String, Double> times(double whole) {
        return Map.of("wholeMs", whole);
    }
}
