package org.earshot.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.earshot.EarshotException;
import org.earshot.study.plan.SampleSizePlan;
import org.earshot.study.plan.SampleSizePlans;
import org.earshot.study.records.PublishedVersions;
import org.earshot.study.version.PublishedVersion;
import org.springframework.stereotype.Service;

/** Makes bundles that tell before the first answer what a study will do. Safe for use by several threads. */
@Service
public class Preregistrations {

    /** For so many session numbers trial lists can be written down. */
    public static final int MOST_SESSIONS = 1_000;

    private static final int USUAL_SESSIONS = 100;

    private final PublishedVersions versions;
    private final SampleSizePlans plans;

    public Preregistrations(PublishedVersions versions, SampleSizePlans plans) {
        this.versions = versions;
        this.plans = plans;
    }

    /**
     * Gathers what is needed; nothing is written yet.
     *
     * @param version from 1; empty: the latest published one
     * @param sessions for how many session numbers; empty: twice as many as may take part, at least 100 and at most 1,000
     * @throws EarshotException if the version was never published, or for too many sessions
     */
    public PreregistrationBundle bundle(String slug, OptionalInt version, OptionalInt sessions) {
        PublishedVersion frozen = published(slug, version);
        int numbers = sessions.orElseGet(() -> usual(frozen));
        if (numbers < 1 || numbers > MOST_SESSIONS) {
            throw new EarshotException("Trial lists can be written down for 1 to " + MOST_SESSIONS
                    + " sessions, not for " + numbers + ".");
        }
        return new PreregistrationBundle(
                slug,
                frozen,
                numbers,
                versions.stimuli(slug, frozen.number()),
                versions.media(slug, frozen.number()),
                consumer -> versions.forEachPlanned(slug, frozen.number(), numbers, consumer),
                plans(slug, frozen.number()));
    }

    /** What was planned after somebody had taken part is no plan. */
    private List<Map<String, Object>> plans(String slug, int version) {
        Instant begun = versions.begun(slug, version).orElse(Instant.MAX);
        return plans.of(slug).reversed().stream()
                .filter(plan -> plan.version() == version && plan.madeAt().isBefore(begun))
                .map(Preregistrations::document)
                .toList();
    }

    /** Without the name of who made it. */
    private static Map<String, Object> document(SampleSizePlan plan) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("plan", plan.number());
        document.put("keptAt", plan.madeAt().toString());
        document.put("assumptions", new TreeMap<>(plan.assumptions()));
        document.put("seed", plan.seed());
        document.put("result", plan.result());
        return document;
    }

    private PublishedVersion published(String slug, OptionalInt version) {
        List<PublishedVersion> all = versions.of(slug);
        if (version.isEmpty() && !all.isEmpty()) {
            return all.getLast();
        }
        return all.stream()
                .filter(each -> version.isPresent() && each.number() == version.getAsInt())
                .findFirst()
                .orElseThrow(() -> new EarshotException(
                        "There is nothing to preregister yet: publish the study '" + slug + "' first."));
    }

    private static int usual(PublishedVersion version) {
        int twice = 2
                * Math.min(
                        MOST_SESSIONS,
                        version.configuration().participants().max().orElse(0));
        return Math.clamp(twice, USUAL_SESSIONS, MOST_SESSIONS);
    }
}
