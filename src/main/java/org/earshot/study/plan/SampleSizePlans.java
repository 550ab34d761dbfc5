package org.earshot.study.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.earshot.database.Json;
import org.earshot.study.version.DraftDependent;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.VersionRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that are kept with studies. Safe for use by several threads. */
@Service
@Transactional
public class SampleSizePlans implements DraftDependent {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final JdbcClient jdbc;
    private final Clock clock;

    SampleSizePlans(StudyRepository studies, VersionRepository versions, JdbcClient jdbc, Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a plan for the latest version; the same plan again is kept once.
     *
     * @param by the researcher's account
     * @throws UnknownStudyException if there is no such study
     */
    public SampleSizePlan keep(
            String slug, Map<String, Object> assumptions, long seed, List<Map<String, Object>> result, String by) {
        StudyEntity study = studies.lockBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
        int version = versions.latest(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .number();
        return of(slug).stream()
                .filter(plan -> plan.version() == version
                        && plan.seed() == seed
                        && Json.write(plan.assumptions()).equals(Json.write(assumptions))
                        && Json.write(plan.result()).equals(Json.write(result)))
                .findFirst()
                .orElseGet(() -> {
                    insert(study.id(), version, assumptions, seed, result, by);
                    return of(slug).getFirst();
                });
    }

    /** The next draft gets the same number, and no plan was made for that one. */
    @Override
    public void draftDeleted(long version) {
        jdbc.sql("DELETE FROM power_plan p USING study_version v WHERE v.id = :id AND v.published_at IS NULL"
                        + " AND p.study_id = v.study_id AND p.version = v.number")
                .param("id", version)
                .update();
    }

    private void insert(
            long study,
            int version,
            Map<String, Object> assumptions,
            long seed,
            List<Map<String, Object>> result,
            String by) {
        jdbc.sql("INSERT INTO power_plan (study_id, number, version, assumptions, seed, result, made_at, made_by)"
                        + " SELECT :study, coalesce(max(number), 0) + 1, :version, :assumptions::jsonb, :seed,"
                        + " :result::jsonb, :now, :by FROM power_plan WHERE study_id = :study")
                .param("study", study)
                .param("version", version)
                .param("assumptions", Json.write(assumptions))
                .param("seed", seed)
                .param("result", Json.write(result))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    /** The plans of a study, the newest first. */
    @Transactional(readOnly = true)
    public List<SampleSizePlan> of(String slug) {
        return jdbc.sql("SELECT number, version, assumptions, seed, result, made_at, made_by FROM power_plan"
                        + " WHERE study_id = :study ORDER BY number DESC")
                .param("study", study(slug))
                .query((row, index) -> plan(row))
                .list();
    }

    /** Deletes a plan; nothing if there is none of this number. */
    public void remove(String slug, int number) {
        jdbc.sql("DELETE FROM power_plan WHERE study_id = :study AND number = :number")
                .param("study", study(slug))
                .param("number", number)
                .update();
    }

    private long study(String slug) {
        return studies.findBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id();
    }

    private static SampleSizePlan plan(ResultSet row) throws SQLException {
        return new SampleSizePlan(
                row.getInt("number"),
                row.getInt("version"),
                Json.readObject(row.getString("assumptions")),
                row.getLong("seed"),
                Json.readObjects(row.getString("result")),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"));
    }
}
