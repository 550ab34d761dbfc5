package org.earshot.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.evaluation.Interval;
import org.earshot.study.configuration.Condition;

/**
 * The figures of one condition, one point per class.
 *
 * @param name of the condition in words
 */
public record Series(Condition condition, String name, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /** An empty value is shown as undefined, never as 0. */
    public record Point(OptionalDouble value, Optional<Interval> interval) {}
}
