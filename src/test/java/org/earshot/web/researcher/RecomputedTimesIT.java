package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.web.researcher.RecomputedJson.isFigure;
import static org.earshot.web.researcher.RecomputedJson.isFigureWithInterval;

import java.util.List;
import java.util.Map;
import org.earshot.recomputed.Answer;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.Quantile;
import org.earshot.recomputed.Statistic;
import org.junit.jupiter.api.Test;

/** Response times and plays recomputed from responses.csv. */
class RecomputedTimesIT {

    static final Map<String, Double> LEVELS = Map.of(
            "percentile5", 0.05, "lowerQuartile", 0.25, "median", 0.5, "upperQuartile", 0.75, "percentile95", 0.95);

    private final RecomputedStudy study = RecomputedStudy.get();

    @Test
    void responseTimesAreQuantilesOfTheRowsAndTheirMediansHaveIntervals() {
        assertThat(study.results().get("responseTimes").valueStream())
                .hasSize(12)
                .allSatisfy(of -> {
                    Answers timed = study.of(of).where(Answer::timed);
                    assertThat(of.get("answers").asInt()).isEqualTo(timed.size());
                    assertThat(of.get("participants").asInt())
                            .isEqualTo(timed.sessions().size());
                    LEVELS.forEach((name, level) -> isFigure(of.get(name), Quantile.of(timed.times(), level)));
                    isFigureWithInterval(of, "median", timed, Statistic.medianTime(), study.resampling());
                    assertThat(of.get("medianInterval").isNull()).isFalse();
                });
    }

    @Test
    void playsAreThoseOfTheRows() {
        assertThat(study.results().get("plays").valueStream()).hasSize(2).allSatisfy(of -> {
            List<Integer> plays = study.of(of).all().stream().map(Answer::plays).toList();
            assertThat(plays).isNotEmpty().doesNotContain(0);
            assertThat(of.get("answers").asInt()).isEqualTo(plays.size());
            isFigure(of.get("mean"), plays.stream().mapToInt(n -> n).average().orElseThrow());
            isFigure(
                    of.get("median"),
                    Quantile.median(plays.stream().map(Double::valueOf).sorted().toList()));
            assertThat(of.get("once").asLong())
                    .isEqualTo(plays.stream().filter(n -> n == 1).count());
            assertThat(of.get("twice").asLong())
                    .isEqualTo(plays.stream().filter(n -> n == 2).count());
            assertThat(of.get("more").asLong())
                    .isEqualTo(plays.stream().filter(n -> n > 2).count());
        });
    }
}
