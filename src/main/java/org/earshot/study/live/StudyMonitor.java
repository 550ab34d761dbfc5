package org.earshot.study.live;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.study.records.DeviceClass;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.session.SessionPlan;
import org.earshot.study.session.input.Phase;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Watches studies while they run. Safe for use by several threads. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class StudyMonitor {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final CountedSessions counted;
    private final SectionTimesQuery times;
    private final CheckFiguresQuery checks;
    private final BrowserProblemQuery troubles;
    private final DeviceQuery devices;
    private final SessionSnapshotQuery snapshots;
    private final Clock clock;

    StudyMonitor(
            StudyRepository studies,
            VersionRepository versions,
            Configurations configurations,
            CountedSessions counted,
            SectionTimesQuery times,
            CheckFiguresQuery checks,
            BrowserProblemQuery troubles,
            DeviceQuery devices,
            SessionSnapshotQuery snapshots,
            Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.configurations = configurations;
        this.counted = counted;
        this.times = times;
        this.checks = checks;
        this.troubles = troubles;
        this.devices = devices;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** What a version's sessions go through. */
    private record Planned(SessionPlan plan, PlannedSections stretches) {}

    /**
     * A study at this moment, over all its versions. Test and simulated sessions are left out, as in the exports.
     *
     * @throws org.earshot.study.version.UnknownStudyException if there is no such study
     */
    public LiveStudy now(String slug) {
        long study = studies.findBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id();
        Timestamp since = since(slug);
        Map<Long, Planned> plans = plans(slug);
        List<SessionSnapshot> sessions = snapshots.of(study, since);
        List<SessionPath> ways = ways(study, sessions, plans);
        return new LiveStudy(
                clock.instant(),
                PresenceCounts.of(
                        sessions.stream().map(SessionSnapshot::standing).toList()),
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
        return versions.published(slug).stream().collect(Collectors.toMap(VersionEntity::id, version -> {
            SessionPlan plan = SessionPlan.of(configurations.of(version));
            return new Planned(plan, PlannedSections.of(plan));
        }));
    }

    private List<SessionPath> ways(long study, List<SessionSnapshot> sessions, Map<Long, Planned> plans) {
        Map<UUID, SectionTimesQuery.Times> given = times.of(study);
        return sessions.stream()
                .map(session -> way(
                        session,
                        of(plans, session).stretches(),
                        given.getOrDefault(session.id(), SectionTimesQuery.Times.NONE)))
                .toList();
    }

    private static SessionPath way(SessionSnapshot session, PlannedSections planned, SectionTimesQuery.Times given) {
        return new SessionPath(
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
            List<SessionSnapshot> sessions, Map<Long, Planned> plans, Map<UUID, DeviceClass> devices) {
        return sessions.stream()
                .filter(session -> session.standing() == SessionPresence.HERE)
                .sorted(Comparator.comparing(SessionSnapshot::lastSeenAt).reversed())
                .map(session ->
                        present(session, of(plans, session).plan(), Optional.ofNullable(devices.get(session.id()))))
                .toList();
    }

    private static PresentSession present(SessionSnapshot session, SessionPlan plan, Optional<DeviceClass> device) {
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

    private static Planned of(Map<Long, Planned> plans, SessionSnapshot session) {
        return Optional.ofNullable(plans.get(session.version())).orElseThrow();
    }
}
