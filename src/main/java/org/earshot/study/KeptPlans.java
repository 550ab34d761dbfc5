package org.earshot.study;

import java.util.Optional;

/** The plans that are kept with studies, to be preregistered. Safe for use by several threads. */
public interface KeptPlans {

    /** The plan of a version. */
    Optional<KeptPlan> of(String slug, int version);

    /**
     * Keeps a plan with the latest version, instead of one that was kept before.
     *
     * @param json its assumptions and what came out, as a JSON object
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if somebody takes part in the version already: what comes after is no plan
     */
    KeptPlan keep(String slug, String json);
}
