package org.earshot.study.live;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.session.SessionPlan;
import org.earshot.study.session.input.Phase;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Watches studies by a handful of queries, all of the same snapshot, so that the figures fit each other. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class StoredMonitoring implements Monitoring {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final CountedSessions counted;
    private final WatchedTimes times;
    private final WatchedChecks checks;
    private final WatchedTroubles troubles;
    private final WatchedDevices devices;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredMonitoring(
            StudyRepository studies,
            VersionRepository versions,
            Configurations configurations,
            CountedSessions counted,
            WatchedTimes times,
            WatchedChecks checks,
            WatchedTroubles troubles,
            WatchedDevices devices,
            JdbcClient jdbc,
            Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.configurations = configurations;
        this.counted = counted;
        this.times = times;
        this.checks = checks;
        this.troubles = troubles;
        this.devices = devices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a version's sessions go through. */
    private record Planned(SessionPlan plan, PlannedStretches stretches) {}

    @Override
    public LiveStudy now(String slug) {
        long study = studies.findBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id();
        Timestamp since = since(slug);
        Map<Long, Planned> plans = plans(slug);
        List<WatchedSession> sessions = jdbc.sql(WatchedSession.SELECT)
                .param("study", study)
                .param("since", since)
                .query((row, number) -> WatchedSession.of(row))
                .list();
        List<SessionWay> ways = ways(study, sessions, plans);
        return new LiveStudy(
                clock.instant(),
                Standings.of(sessions.stream().map(WatchedSession::standing).toList()),
                present(sessions, plans, devices.of(study, since)),
                Funnel.of(ways),
                Durations.whole(ways),
                Durations.perStretch(ways),
                checks.of(study),
                troubles.of(study),
                troubles.unrest(study));
    }

    /** A draft has no sessions, so that any moment would do. */
    private Timestamp since(String slug) {
        return versions.latestPublished(slug)
                .map(version -> counted.since(configurations.of(version)))
                .orElseGet(() -> Timestamp.from(clock.instant()));
    }

    private Map<Long, Planned> plans(String slug) {
        return versions.allPublished(slug).stream().collect(Collectors.toMap(VersionEntity::id, version -> {
            SessionPlan plan = SessionPlan.of(configurations.of(version));
            return new Planned(plan, PlannedStretches.of(plan));
        }));
    }

    private List<SessionWay> ways(long study, List<WatchedSession> sessions, Map<Long, Planned> plans) {
        Map<UUID, WatchedTimes.Times> given = times.of(study);
        return sessions.stream()
                .map(session -> way(
                        session,
                        of(plans, session).stretches(),
                        given.getOrDefault(session.id(), WatchedTimes.Times.NONE)))
                .toList();
    }

    private static SessionWay way(WatchedSession session, PlannedStretches planned, WatchedTimes.Times given) {
        return new SessionWay(
                session.standing(),
                session.screenedOut(),
                planned.all(),
                planned.at(session.stoppedAt()),
                session.startedAt(),
                session.endedAt(),
                given.completed(planned),
                given.rested(planned));
    }

    private static List<PresentSession> present(
            List<WatchedSession> sessions, Map<Long, Planned> plans, Map<UUID, DeviceClass> devices) {
        return sessions.stream()
                .filter(session -> session.standing() == Standing.HERE)
                .sorted(Comparator.comparing(WatchedSession::lastSeenAt).reversed())
                .map(session ->
                        present(session, of(plans, session).plan(), Optional.ofNullable(devices.get(session.id()))))
                .toList();
    }

    private static PresentSession present(WatchedSession session, SessionPlan plan, Optional<DeviceClass> device) {
        SessionPlan.Stage stage = plan.at(session.place());
        return new PresentSession(
                session.number(),
                session.versionNumber(),
                stage.phase(),
                stage.isTrial() ? plan.done(session.place()) + 1 : 0,
                stage.isTrial() ? (stage.phase() == Phase.PRACTICE ? plan.practice() : plan.trials()) : 0,
                session.language(),
                session.startedAt(),
                session.lastSeenAt(),
                device);
    }

    private static Planned of(Map<Long, Planned> plans, WatchedSession session) {
        return Optional.ofNullable(plans.get(session.version())).orElseThrow();
    }
}
