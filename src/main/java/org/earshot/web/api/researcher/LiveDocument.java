package org.earshot.web.api.researcher;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.study.live.BrowserProblem;
import org.earshot.study.live.CheckFigures;
import org.earshot.study.live.Disturbances;
import org.earshot.study.live.FunnelRow;
import org.earshot.study.live.LiveStudy;
import org.earshot.study.live.PresentSession;
import org.earshot.study.live.Quartiles;
import org.earshot.study.live.SessionPresence;
import org.earshot.study.live.SessionSection;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.input.Phase;
import org.jspecify.annotations.Nullable;

/** {@link LiveStudy} as JSON. Durations are in seconds. */
record LiveDocument(
        Instant at,
        int started,
        int places,
        Map<String, Integer> standings,
        List<Present> present,
        List<Passed> funnel,
        Took duration,
        List<Took> durations,
        Checks checks,
        List<Told> troubles,
        Disturbances unrest) {

    record Present(
            int number,
            int studyVersion,
            String phase,
            @Nullable Integer position,
            @Nullable Integer of,
            @Nullable String language,
            Instant startedAt,
            Instant lastSeenAt,
            @Nullable String device) {

        static Present of(PresentSession session) {
            boolean counted = session.of() > 0;
            return new Present(
                    session.number(),
                    session.studyVersion(),
                    session.phase().written(),
                    counted ? session.position() : null,
                    counted ? session.of() : null,
                    session.language().orElse(null),
                    session.startedAt(),
                    session.lastSeenAt(),
                    session.device().map(LiveDocument::lower).orElse(null));
        }
    }

    /** @param block of trials, from 1 */
    record Passed(
            String phase,
            @Nullable Integer block,
            int arrived,
            int wentOn,
            int here,
            int away,
            int withdrawn,
            Map<String, Integer> screenedOut) {

        static Passed of(FunnelRow row) {
            boolean end = row.stretch().equals(SessionSection.END);
            return new Passed(
                    row.stretch().phase().written(),
                    blockOf(row.stretch()),
                    row.arrived(),
                    end ? 0 : row.wentOn(),
                    row.here(),
                    row.away(),
                    row.withdrawn(),
                    reasons(row.screenedOut()));
        }
    }

    /** @param phase none for the whole session */
    record Took(
            @Nullable String phase,
            @Nullable Integer block,
            int n,
            @Nullable Double lowerQuartile,
            @Nullable Double median,
            @Nullable Double upperQuartile) {

        static Took of(@Nullable SessionSection stretch, Quartiles of) {
            boolean some = of.n() > 0;
            return new Took(
                    stretch == null ? null : stretch.phase().written(),
                    stretch == null ? null : blockOf(stretch),
                    of.n(),
                    some ? seconds(of.lower()) : null,
                    some ? seconds(of.median()) : null,
                    some ? seconds(of.upper()) : null);
        }

        private static double seconds(Duration duration) {
            return duration.toMillis() / 1000.0;
        }
    }

    /** Passed headphone checks by attempts, sessions by rounds of practice. */
    record Checks(
            Map<Integer, Integer> headphonesPassed,
            int headphonesFailed,
            int attentionAsked,
            int attentionPassed,
            int attentionFailingSessions,
            Map<Integer, Integer> practiceRounds) {

        static Checks of(CheckFigures checks) {
            return new Checks(
                    checks.headphonesPassed(),
                    checks.headphonesFailed(),
                    checks.attention().answered(),
                    checks.attention().agreed(),
                    checks.attentionFailing(),
                    checks.practiceRounds());
        }
    }

    record Told(String kind, String detail, int times, int sessions, Instant last) {

        static Told of(BrowserProblem trouble) {
            return new Told(
                    lower(trouble.kind()), trouble.detail(), trouble.times(), trouble.sessions(), trouble.last());
        }
    }

    static LiveDocument of(LiveStudy study) {
        Map<SessionPresence, Integer> standings =
                new EnumMap<>(study.standings().counts());
        return new LiveDocument(
                study.at(),
                study.standings().started(),
                study.standings().places(),
                standings.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> lower(entry.getKey()), Map.Entry::getValue, Integer::sum, TreeMap::new)),
                study.present().stream().map(Present::of).toList(),
                study.funnel().stream().map(Passed::of).toList(),
                Took.of(null, study.whole()),
                study.durations().stream()
                        .map(duration -> Took.of(duration.stretch(), duration.quartiles()))
                        .toList(),
                Checks.of(study.checks()),
                study.troubles().stream().map(Told::of).toList(),
                study.unrest());
    }

    private static @Nullable Integer blockOf(SessionSection stretch) {
        return stretch.phase() == Phase.TRIAL ? stretch.block() : null;
    }

    private static Map<String, Integer> reasons(Map<ScreenedOut, Integer> counts) {
        Map<String, Integer> written = new TreeMap<>();
        counts.forEach((reason, sessions) -> written.put(reason.written(), sessions));
        return written;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
