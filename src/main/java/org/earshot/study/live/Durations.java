package org.earshot.study.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.study.live.LiveStudy.StretchDuration;

/** How long sessions and their stretches take. */
public final class Durations {

    private Durations() {}

    /** From the start to the end of those that finished, breaks included. */
    public static Quartiles whole(List<SessionPath> sessions) {
        return Quartiles.of(sessions.stream()
                .filter(session -> session.standing() == SessionPresence.FINISHED)
                .flatMap(session -> session.endedAt().stream().map(end -> Duration.between(session.startedAt(), end)))
                .toList());
    }

    /** Per stretch that anybody completed, in order. Whoever is still in one is not counted there. */
    public static List<StretchDuration> perStretch(List<SessionPath> sessions) {
        Map<SessionSection, List<Duration>> durations = new TreeMap<>();
        for (SessionPath session : sessions) {
            for (SessionSection stretch : session.arrivedAt()) {
                if (!stretch.equals(session.at())) {
                    duration(session, stretch)
                            .ifPresent(duration -> durations
                                    .computeIfAbsent(stretch, one -> new ArrayList<>())
                                    .add(duration));
                }
            }
        }
        return durations.entrySet().stream()
                .map(entry -> new StretchDuration(entry.getKey(), Quartiles.of(entry.getValue())))
                .toList();
    }

    private static Optional<Duration> duration(SessionPath session, SessionSection stretch) {
        Optional<Instant> end = Optional.ofNullable(session.completed().get(stretch));
        return session.began(stretch).flatMap(began -> end.map(at -> Duration.between(began, at)));
    }
}
