package org.earshot.study.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.input.Phase;
import org.junit.jupiter.api.Test;

/** Funnel and durations of made sessions, against a reckoning of the plainest kind. */
class FunnelTest {

    private static final SessionSection CONSENT = new SessionSection(Phase.CONSENT, 0);
    private static final SessionSection HEADPHONES = new SessionSection(Phase.HEADPHONE_CHECK, 0);
    private static final SessionSection FIRST = new SessionSection(Phase.TRIAL, 1);
    private static final SessionSection SECOND = new SessionSection(Phase.TRIAL, 2);
    private static final SessionSection DEBRIEFING = new SessionSection(Phase.DEBRIEFING, 0);
    private static final List<SessionSection> PLAN =
            List.of(CONSENT, HEADPHONES, FIRST, SECOND, DEBRIEFING, SessionSection.END);
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

    @Test
    void everyKindOfEndIsCountedWhereItHappened() {
        List<FunnelRow> rows = Funnel.of(List.of(
                way(SessionPresence.HERE, FIRST),
                way(SessionPresence.HERE, CONSENT),
                way(SessionPresence.AWAY, SECOND),
                way(SessionPresence.WITHDRAWN, CONSENT),
                way(SessionPresence.FINISHED, SessionSection.END),
                screenedOut(ScreenedOut.HEADPHONES, HEADPHONES),
                screenedOut(ScreenedOut.ATTENTION, SECOND)));
        assertThat(rows)
                .containsExactly(
                        new FunnelRow(CONSENT, 7, 1, 0, 1, Map.of()),
                        new FunnelRow(HEADPHONES, 5, 0, 0, 0, Map.of(ScreenedOut.HEADPHONES, 1)),
                        new FunnelRow(FIRST, 4, 1, 0, 0, Map.of()),
                        new FunnelRow(SECOND, 3, 0, 1, 0, Map.of(ScreenedOut.ATTENTION, 1)),
                        new FunnelRow(DEBRIEFING, 1, 0, 0, 0, Map.of()),
                        new FunnelRow(SessionSection.END, 1, 0, 0, 0, Map.of()));
        assertThat(rows).extracting(FunnelRow::wentOn).startsWith(5, 4, 3, 1, 1);
    }

    @Test
    void whoGoesOnFromOneStretchArrivesAtTheNext() {
        Random random = new Random(5);
        List<SessionPath> sessions = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            SessionSection at = PLAN.get(random.nextInt(PLAN.size()));
            boolean end = at.equals(SessionSection.END);
            sessions.add(way(
                    end
                            ? SessionPresence.FINISHED
                            : List.of(SessionPresence.HERE, SessionPresence.AWAY, SessionPresence.WITHDRAWN)
                                    .get(random.nextInt(3)),
                    at));
        }
        List<FunnelRow> rows = Funnel.of(sessions);
        for (int i = 0; i + 1 < rows.size(); i++) {
            assertThat(rows.get(i).wentOn()).isEqualTo(rows.get(i + 1).arrived());
        }
        assertThat(rows.getFirst().arrived()).isEqualTo(500);
        assertThat(rows.stream().mapToInt(row -> row.here() + row.stopped()).sum()
                        + rows.getLast().arrived())
                .isEqualTo(500);
    }

    @Test
    void stretchesOfOlderVersionsStandAtTheirPlace() {
        SessionPath older = new SessionPath(
                SessionPresence.HERE,
                Optional.empty(),
                List.of(CONSENT, FIRST, SessionSection.END),
                FIRST,
                START,
                Optional.empty(),
                Map.of(),
                Map.of());
        List<FunnelRow> rows = Funnel.of(List.of(older, way(SessionPresence.HERE, HEADPHONES)));
        assertThat(rows)
                .extracting(FunnelRow::stretch, FunnelRow::arrived)
                .startsWith(tuple(CONSENT, 2), tuple(HEADPHONES, 1), tuple(FIRST, 1));
    }

    @Test
    void stretchLastsFromTheEndOfTheOneBeforeAndABlockFromTheEndOfItsBreak() {
        SessionPath session = new SessionPath(
                SessionPresence.FINISHED,
                Optional.empty(),
                PLAN,
                SessionSection.END,
                START,
                Optional.of(START.plusSeconds(1000)),
                Map.of(
                        CONSENT, START.plusSeconds(30),
                        HEADPHONES, START.plusSeconds(90),
                        FIRST, START.plusSeconds(400),
                        SECOND, START.plusSeconds(900),
                        DEBRIEFING, START.plusSeconds(1000)),
                Map.of(2, START.plusSeconds(550)));
        assertThat(Durations.perStretch(List.of(session)))
                .extracting(
                        duration -> duration.stretch(),
                        duration -> duration.quartiles().median().toSeconds())
                .containsExactly(
                        tuple(CONSENT, 30L),
                        tuple(HEADPHONES, 60L),
                        tuple(FIRST, 310L),
                        tuple(SECOND, 350L),
                        tuple(DEBRIEFING, 100L));
        assertThat(Durations.whole(List.of(session))).isEqualTo(quartiles(1, 1000, 1000, 1000));
    }

    @Test
    void whoeverIsStillInAStretchOrHasNoTimesIsLeftOutOfItsDurations() {
        Map<SessionSection, Instant> begun = new HashMap<>(Map.of(CONSENT, START.plusSeconds(10)));
        begun.put(FIRST, START.plusSeconds(70)); // two of its trials, say
        begun.put(HEADPHONES, START.plusSeconds(40));
        SessionPath inside = new SessionPath(
                SessionPresence.HERE, Optional.empty(), PLAN, FIRST, START, Optional.empty(), begun, Map.of());
        assertThat(Durations.perStretch(List.of(inside, way(SessionPresence.WITHDRAWN, SECOND))))
                .extracting(
                        duration -> duration.stretch(),
                        duration -> duration.quartiles().n())
                .containsExactly(tuple(CONSENT, 1), tuple(HEADPHONES, 1));
        assertThat(Durations.whole(List.of(inside)).n()).isZero();
    }

    /** As {@code numpy.quantile([1, 2, 4, 9], [.25, .5, .75])} gives. */
    @Test
    void quartilesAreThoseOfNumPy() {
        assertThat(Quartiles.of(
                        List.of(9, 1, 4, 2).stream().map(Duration::ofSeconds).toList()))
                .isEqualTo(new Quartiles(4, Duration.ofMillis(1750), Duration.ofSeconds(3), Duration.ofMillis(5250)));
        assertThat(Quartiles.of(List.of(Duration.ofSeconds(5)))).isEqualTo(quartiles(1, 5, 5, 5));
        assertThat(Quartiles.of(List.of()).n()).isZero();
    }

    private static Quartiles quartiles(int n, long lower, long median, long upper) {
        return new Quartiles(n, Duration.ofSeconds(lower), Duration.ofSeconds(median), Duration.ofSeconds(upper));
    }

    private static SessionPath way(SessionPresence standing, SessionSection at) {
        return new SessionPath(standing, Optional.empty(), PLAN, at, START, Optional.empty(), Map.of(), Map.of());
    }

    private static SessionPath screenedOut(ScreenedOut reason, SessionSection at) {
        return new SessionPath(
                SessionPresence.SCREENED_OUT,
                Optional.of(reason),
                PLAN,
                at,
                START,
                Optional.empty(),
                Map.of(),
                Map.of());
    }
}
