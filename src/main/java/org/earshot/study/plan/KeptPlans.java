package org.earshot.study.plan;

import java.util.List;
import java.util.Map;
import org.earshot.study.version.UnknownStudyException;

/** The plans that are kept with studies. Safe for use by several threads. */
public interface KeptPlans {

    /**
     * Keeps a plan for the latest version; the same plan again is kept once.
     *
     * @param by the researcher's account
     * @throws UnknownStudyException if there is no such study
     */
    KeptPlan keep(String slug, Map<String, Object> assumptions, long seed, List<Map<String, Object>> result, String by);

    /** The plans of a study, the newest first. */
    List<KeptPlan> of(String slug);

    /** Deletes a plan; nothing if there is none of this number. */
    void remove(String slug, int number);
}
