package org.earshot.study.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.earshot.database.Json;
import org.earshot.study.version.DraftDependent;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that are kept with studies. Safe for use by several threads. */
@Service
@Transactional
public class SampleSizePlans implements DraftDependent {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final SampleSizePlanRepository plans;
    private final Clock clock;

    SampleSizePlans(StudyRepository studies, VersionRepository versions, SampleSizePlanRepository plans, Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.plans = plans;
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
        List<SampleSizePlan> kept = of(study);
        return kept.stream()
                .filter(plan -> plan.version() == version
                        && plan.seed() == seed
                        && Json.write(plan.assumptions()).equals(Json.write(assumptions))
                        && Json.write(plan.result()).equals(Json.write(result)))
                .findFirst()
                .orElseGet(() -> {
                    int number = kept.stream()
                                    .findFirst()
                                    .map(SampleSizePlan::number)
                                    .orElse(0)
                            + 1;
                    // As precise as the database keeps it, so that the plan is the same when it is read again.
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    SampleSizePlan plan = new SampleSizePlan(number, version, assumptions, seed, result, now, by);
                    return plans.save(new SampleSizePlanEntity(study.id(), plan))
                            .toPlan();
                });
    }

    /** The next draft gets the same number, and no plan was made for that one. */
    @Override
    public void draftDeleted(long version) {
        plans.deleteOfDraft(version);
    }

    /** The plans of a study, the newest first. */
    @Transactional(readOnly = true)
    public List<SampleSizePlan> of(String slug) {
        return of(study(slug));
    }

    private List<SampleSizePlan> of(StudyEntity study) {
        return plans.findByStudyOrderByNumberDesc(study.id()).stream()
                .map(SampleSizePlanEntity::toPlan)
                .toList();
    }

    /** Deletes a plan; nothing if there is none of this number. */
    public void remove(String slug, int number) {
        plans.delete(study(slug).id(), number);
    }

    private StudyEntity study(String slug) {
        return studies.findBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }
}
