package org.earshot.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How often something is so.
 *
 * @param participants with at least one answer here: the n of the interval
 * @param answers all of them
 * @param hits those of which it is so
 * @param share hits of answers, in [0, 1]; empty without answers
 * @param interval 95%, over participants
 */
public record Rate(int participants, int answers, int hits, OptionalDouble share, Optional<Interval> interval) {}
