package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import org.earshot.recomputed.Answer;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.Resampling;
import org.earshot.recomputed.Statistic;
import tools.jackson.databind.JsonNode;

/** Compares the JSON of results with figures that were recomputed. */
final class RecomputedJson {

    static final double EXACT = 1e-9;

    private RecomputedJson() {}

    /** @param expected NaN where it is undefined */
    static void isFigure(JsonNode given, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(given.isNull()).as("null, not " + given).isTrue();
        } else {
            assertThat(given.isNumber()).as("a number, not " + given).isTrue();
            assertThat(given.asDouble()).isCloseTo(expected, within(EXACT * Math.max(1, Math.abs(expected))));
        }
    }

    static void isInterval(JsonNode given, Resampling.Interval expected) {
        if (Double.isNaN(expected.low())) {
            assertThat(given.isNull()).as("null, not " + given).isTrue();
        } else {
            assertThat(given.size()).as("an interval, not " + given).isEqualTo(2);
            isFigure(given.get(0), expected.low());
            isFigure(given.get(1), expected.high());
        }
    }

    /** A figure of a group, and beside it the interval, which an undefined figure never has. */
    static void isFigureWithInterval(
            JsonNode of, String name, Answers group, Statistic statistic, Resampling resampling) {
        double figure = statistic.of(group);
        isFigure(of.get(name), figure);
        if (Double.isNaN(figure)) {
            assertThat(of.get(name + "Interval").isNull()).isTrue();
        } else {
            isInterval(of.get(name + "Interval"), resampling.interval(group, statistic));
        }
    }

    /** A share of answers, with its counts and its interval. */
    static void isRate(JsonNode rate, Answers group, Predicate<Answer> hit, Resampling resampling) {
        assertThat(rate.get("answers").asInt()).isEqualTo(group.size());
        assertThat(rate.get("hits").asInt()).isEqualTo(group.count(hit));
        assertThat(rate.get("participants").asInt()).isEqualTo(group.sessions().size());
        isFigure(rate.get("share"), Statistic.share(hit).of(group));
        isInterval(rate.get("interval"), resampling.interval(group, Statistic.share(hit)));
    }
}
