package org.earshot.evaluation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.earshot.EarshotException;

/** A 95% interval, written {@code [low, high]}. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"low", "high"})
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new EarshotException("An interval cannot reach from " + low + " to " + high);
        }
    }
}
