package org.earshot.evaluation;

import java.util.List;
import org.earshot.study.configuration.Condition;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The counts of one condition in one stratum: rows are the model's decisions, columns the answers. */
public record Matrix(
        @JsonSerialize(using = ToStringSerializer.class) Condition condition,
        Stratum stratum,
        List<String> labels,
        List<List<Integer>> counts) {}
