package org.earshot.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.study.configuration.Condition;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * One condition in one stratum, over all classes.
 *
 * @param participants the sessions with an answer here: the n of the intervals
 * @param accuracy the share of answers that agree with the model
 * @param macroInformedness the mean over the classes where informedness is defined; {@code macroInformednessClasses} says
 *     over how many
 * @param prevalenceWeightedInformedness the mean over defined classes, weighted by how often the model decided for each
 * @param biasWeightedInformedness the mean over defined classes, weighted by how often the answers named each
 * @param medianResponseTimeMs over the answers that have a response time
 */
public record Summary(
        @JsonSerialize(using = ToStringSerializer.class) Condition condition,
        Stratum stratum,
        int participants,
        long answers,
        OptionalDouble accuracy,
        Optional<Interval> accuracyInterval,
        OptionalDouble macroInformedness,
        Optional<Interval> macroInformednessInterval,
        int macroInformednessClasses,
        OptionalDouble macroMarkedness,
        Optional<Interval> macroMarkednessInterval,
        int macroMarkednessClasses,
        OptionalDouble prevalenceWeightedInformedness,
        OptionalDouble biasWeightedInformedness,
        OptionalDouble prevalenceWeightedMarkedness,
        OptionalDouble biasWeightedMarkedness,
        OptionalDouble medianResponseTimeMs) {}
