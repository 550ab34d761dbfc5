package org.earshot.cli.bench.chaos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.cli.bench.chaos.ExportedAnswer.Place;

/**
 * Compares what was acknowledged with what the export has.
 *
 * @param lost acknowledged and not there
 * @param doubled trials that are there more than once
 * @param altered there with another content
 * @param unknown there and never acknowledged
 */
record LedgerCheck(List<Place> lost, List<Place> doubled, List<Place> altered, List<Place> unknown) {

    static LedgerCheck compare(List<ExportedAnswer> acknowledged, List<ExportedAnswer> exported) {
        Map<Place, ExportedAnswer> expected = new LinkedHashMap<>();
        acknowledged.forEach(answer -> expected.put(answer.place(), answer));
        Set<Place> seen = new HashSet<>();
        List<Place> doubled = new ArrayList<>();
        List<Place> altered = new ArrayList<>();
        List<Place> unknown = new ArrayList<>();
        for (ExportedAnswer answer : exported) {
            ExportedAnswer wanted = expected.get(answer.place());
            if (!seen.add(answer.place())) {
                doubled.add(answer.place());
            } else if (wanted == null) {
                unknown.add(answer.place());
            } else if (!wanted.equals(answer)) {
                altered.add(answer.place());
            }
        }
        List<Place> lost = expected.keySet().stream()
                .filter(place -> !seen.contains(place))
                .toList();
        return new LedgerCheck(lost, doubled, altered, unknown);
    }
}
