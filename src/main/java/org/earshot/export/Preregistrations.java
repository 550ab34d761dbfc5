package org.earshot.export;

import java.util.List;
import java.util.OptionalInt;
import org.earshot.EarshotException;
import org.earshot.study.FrozenVersion;
import org.earshot.study.FrozenVersions;
import org.springframework.stereotype.Service;

/** Makes bundles that tell before the first answer what a study will do. Safe for use by several threads. */
@Service
public class Preregistrations {

    /** For so many session numbers trial lists can be written down. */
    public static final int MOST_SESSIONS = 1_000;

    private static final int USUAL_SESSIONS = 100;

    private final FrozenVersions versions;
    public Preregistrations(FrozenVersions versions) {
        this.versions = versions;
    }

    /**
     * Gathers what is needed; nothing is written yet.
     *
     * @param version from 1; empty: the latest published one
     * @param sessions for how many session numbers; empty: twice as many as may take part, at least 100 and at most 1,000
     * @throws EarshotException if the version was never published, or for too many sessions
     */
    public PreregistrationBundle bundle(String slug, OptionalInt version, OptionalInt sessions) {
        FrozenVersion frozen = published(slug, version);
        int numbers = sessions.orElseGet(() -> usual(frozen));
        if (numbers < 1 || numbers > MOST_SESSIONS) {
            throw new EarshotException("Trial lists can be written down for 1 to " + MOST_SESSIONS + " sessions, not for "
                    + numbers + ".");
        }
        return new PreregistrationBundle(
                slug,
                frozen,
                numbers,
                versions.stimuli(slug, frozen.number()),
                versions.media(slug, frozen.number()),
                consumer -> versions.forEachPlanned(slug, frozen.number(), numbers, consumer),
                List.of());
    }

    private FrozenVersion published(String slug, OptionalInt version) {
        List<FrozenVersion> all = versions.of(slug);
        if (version.isEmpty() && !all.isEmpty()) {
            return all.getLast();
        }
        return all.stream()
                .filter(each -> version.isPresent() && each.number() == version.getAsInt())
                .findFirst()
                .orElseThrow(() -> new EarshotException(
                        "There is nothing to preregister yet: publish the study '" + slug + "' first."));
    }

    private static int usual(FrozenVersion version) {
        int twice = 2 * Math.min(MOST_SESSIONS, version.configuration().participants().max().orElse(0));
        return Math.clamp(twice, USUAL_SESSIONS, MOST_SESSIONS);
    }
}
