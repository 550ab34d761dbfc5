package org.earshot.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.study.configuration.Condition;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * One class under one condition, in one stratum. Undefined figures and intervals that cannot be given are empty, in JSON
 * {@code null}.
 */
public record Cell(
        @JsonSerialize(using = ToStringSerializer.class) Condition condition,
        Stratum stratum,
        @JsonProperty("class") String label,
        long tp,
        long fp,
        long fn,
        long tn,
        OptionalDouble informedness,
        Optional<Interval> informednessInterval,
        OptionalDouble markedness,
        Optional<Interval> markednessInterval) {}
