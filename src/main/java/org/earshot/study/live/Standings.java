package org.earshot.study.live;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many sessions stand where. */
public record Standings(Map<Standing, Integer> counts) {

    public Standings {
        Map<Standing, Integer> all = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            all.put(standing, counts.getOrDefault(standing, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    public static Standings of(List<Standing> sessions) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        sessions.forEach(standing -> counts.merge(standing, 1, Integer::sum));
        return new Standings(counts);
    }

    public int of(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** All sessions. */
    public int started() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Sessions that take up a place. */
    public int places() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().takesPlace())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
