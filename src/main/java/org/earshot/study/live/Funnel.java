package org.earshot.study.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.study.session.ScreenedOut;

/** Counts where sessions come to and where they stop. */
public final class Funnel {

    private Funnel() {}

    /** One row per stretch that any of the sessions has, in order; every session is counted in all that it arrived at. */
    public static List<FunnelRow> of(List<SessionPath> sessions) {
        Map<SessionSection, Count> counts = new TreeMap<>();
        for (SessionPath session : sessions) {
            session.stretches().forEach(stretch -> counts.computeIfAbsent(stretch, one -> new Count()));
            session.arrivedAt().forEach(stretch -> counts.computeIfAbsent(stretch, one -> new Count()).arrived++);
            counts.computeIfAbsent(session.at(), one -> new Count()).stop(session);
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .toList();
    }

    private static final class Count {

        private int arrived;
        private int here;
        private int away;
        private int withdrawn;
        private final Map<ScreenedOut, Integer> screenedOut = new EnumMap<>(ScreenedOut.class);

        private void stop(SessionPath session) {
            switch (session.standing()) {
                case HERE -> here++;
                case AWAY -> away++;
                case WITHDRAWN -> withdrawn++;
                case SCREENED_OUT -> screenedOut.merge(session.screenedOut().orElseThrow(), 1, Integer::sum);
                case FINISHED -> {}
            }
        }

        private FunnelRow row(SessionSection stretch) {
            return new FunnelRow(stretch, arrived, here, away, withdrawn, screenedOut);
        }
    }
}
