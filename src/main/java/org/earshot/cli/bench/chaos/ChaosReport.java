package org.earshot.cli.bench.chaos;

import java.util.List;
import java.util.Map;

/**
 * What happened in a chaos run.
 *
 * @param figures in the order in which they are told
 * @param wrong what must never be; empty if all is well
 */
public record ChaosReport(Map<String, Object> figures, List<String> wrong) {

    public boolean isClean() {
        return wrong.isEmpty();
    }
}
