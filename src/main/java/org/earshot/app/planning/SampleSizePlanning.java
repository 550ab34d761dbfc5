package org.earshot.app.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.app.access.Audit;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.plan.SampleSizePlan;
import org.earshot.study.plan.SampleSizePlans;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.StudyLocks;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans of how many participants a study needs, kept with it. Safe for use by several threads.
 *
 * <p>Every act throws {@link UnknownStudyException} if the study may not be looked at, and those that change something
 * {@link AccessDeniedException} if it may not be changed.
 */
@Service
@Transactional
public class SampleSizePlanning {

    private final StudyLocks locks;
    private final SampleSizePlans plans;
    private final AnsweredTrials trials;
    private final StudyAccess access;
    private final CurrentResearcher researcher;
    private final Audit audit;

    SampleSizePlanning(
            StudyLocks locks,
            SampleSizePlans plans,
            AnsweredTrials trials,
            StudyAccess access,
            CurrentResearcher researcher,
            Audit audit) {
        this.locks = locks;
        this.plans = plans;
        this.trials = trials;
        this.access = access;
        this.researcher = researcher;
        this.audit = audit;
    }

    /** The plans kept with a study, the newest first. */
    @Transactional(readOnly = true)
    public List<SampleSizePlan> plans(String slug) {
        access.requireView(slug);
        return plans.of(slug);
    }

    /**
     * Answers to take assumptions over from.
     *
     * @param flag of sessions that do not count: a plan that follows from the answers of real participants is none
     */
    @Transactional(readOnly = true)
    public List<AnsweredTrial> pilotAnswers(String slug, SessionFlag flag) {
        if (flag == SessionFlag.NONE) {
            throw new IllegalArgumentException("The answers of real participants are no pilot");
        }
        access.requireView(slug);
        return trials.of(slug, Set.of(flag));
    }

    /**
     * Keeps a plan for the latest version; the same plan again is kept once.
     *
     * @param result as {@link PowerPlan#rows} has it
     */
    public SampleSizePlan keep(String slug, PowerPlan plan, List<Map<String, Object>> result) {
        locks.hold(slug);
        access.requireChange(slug);
        SampleSizePlan kept = plans.keep(slug, plan.assumptions(), plan.seed(), result, researcher.name());
        audit.record("plan-kept", slug, "plan " + kept.number());
        return kept;
    }

    /** Deletes a plan; nothing if there is none of this number. */
    public void remove(String slug, int number) {
        locks.hold(slug);
        access.requireChange(slug);
        plans.remove(slug, number);
        audit.record("plan-deleted", slug, "plan " + number);
    }
}
