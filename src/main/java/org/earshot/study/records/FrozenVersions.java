package org.earshot.study.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.earshot.study.rendering.MediaFingerprint;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.trial.PlannedSession;
import org.earshot.study.version.FrozenVersion;

/** The published versions of studies. Safe for use by several threads. */
public interface FrozenVersions {

    /** In the order of their numbers; none: there is no such study, or it was never published. */
    List<FrozenVersion> of(String slug);

    /** Samples in their order, conditions in the configuration's. */
    List<PublishedStimulus> stimuli(String slug, int version);

    /** What browsers get of a version's stimuli, each once, ordered by id; sounds of the headphone check included. */
    List<MediaFingerprint> media(String slug, int version);

    /** When the first session of a version that counts was started; none: nobody has taken part yet. */
    Optional<Instant> begun(String slug, int version);

    /**
     * Draws what the first sessions of a version will see, as it is drawn when they start; nothing is started. For every
     * session number there is one list per order of conditions, because which order a session gets depends on who has
     * finished before.
     *
     * @param sessions how many numbers, from 1
     */
    void forEachPlanned(String slug, int version, int sessions, Consumer<PlannedSession> consumer);
}
