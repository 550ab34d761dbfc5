package org.earshot.study.stored;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.study.KeptPlan;
import org.earshot.study.KeptPlans;
import org.earshot.study.UnknownStudyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans in the database. */
@Service
@Transactional(readOnly = true)
class StoredPlans implements KeptPlans {

    private static final String PLAN = """
            SELECT p.plan, p.kept_at
            FROM kept_plan p JOIN study_version v ON v.id = p.version_id JOIN study s ON s.id = v.study_id
            WHERE s.slug = :slug AND v.number = :version
            """;

    private static final String KEEP = """
            INSERT INTO kept_plan (version_id, plan, kept_at) VALUES (:version, :plan, :now)
            ON CONFLICT (version_id) DO UPDATE SET plan = excluded.plan, kept_at = excluded.kept_at
            """;

    private final JdbcClient jdbc;
    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Clock clock;

    StoredPlans(JdbcClient jdbc, StudyRepository studies, VersionRepository versions, Clock clock) {
        this.jdbc = jdbc;
        this.studies = studies;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Optional<KeptPlan> of(String slug, int version) {
        return jdbc.sql(PLAN)
                .param("slug", slug)
                .param("version", version)
                .query((row, number) -> new KeptPlan(
                        version, row.getString("plan"), row.getTimestamp("kept_at").toInstant()))
                .optional();
    }

    /** The lock keeps sessions from starting meanwhile. */
    @Override
    @Transactional
    public KeptPlan keep(String slug, String json) {
        studies.lockBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
        VersionEntity version = versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
        if (hasParticipants(version)) {
            throw new EarshotException("Somebody takes part in version " + version.number()
                    + " already, so its plan stays as it was. Plan the next version instead.");
        }
        jdbc.sql(KEEP)
                .param("version", version.id())
                .param("plan", json)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return of(slug, version.number()).orElseThrow();
    }

    private boolean hasParticipants(VersionEntity version) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM session WHERE version_id = :version AND flag = 'NONE')")
                .param("version", version.id())
                .query(Boolean.class)
                .single();
    }
}
