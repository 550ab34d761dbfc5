package org.earshot.study.live;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many sessions stand where. */
public record PresenceCounts(Map<SessionPresence, Integer> counts) {

    public PresenceCounts {
        Map<SessionPresence, Integer> all = new EnumMap<>(SessionPresence.class);
        for (SessionPresence standing : SessionPresence.values()) {
            all.put(standing, counts.getOrDefault(standing, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    public static PresenceCounts of(List<SessionPresence> sessions) {
        Map<SessionPresence, Integer> counts = new EnumMap<>(SessionPresence.class);
        sessions.forEach(standing -> counts.merge(standing, 1, Integer::sum));
        return new PresenceCounts(counts);
    }

    public int of(SessionPresence standing) {
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
