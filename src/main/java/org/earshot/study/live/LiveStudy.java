package org.earshot.study.live;

import java.time.Instant;
import java.util.List;

/**
 * A study at a moment. Nobody can be recognised by it, and nothing in it depends on what was answered in the trials but what the
 * study's own checks counted.
 *
 * @param at the moment
 * @param present the sessions that go on, whoever was heard of last first
 * @param funnel one row per stretch, in order
 * @param whole how long whoever finished took, breaks included
 * @param durations of those who completed a stretch, in order
 * @param troubles the most frequent first
 */
public record LiveStudy(
        Instant at,
        PresenceCounts standings,
        List<PresentSession> present,
        List<FunnelRow> funnel,
        Quartiles whole,
        List<StretchDuration> durations,
        CheckFigures checks,
        List<BrowserProblem> troubles,
        Disturbances unrest) {

    public LiveStudy {
        present = List.copyOf(present);
        funnel = List.copyOf(funnel);
        durations = List.copyOf(durations);
        troubles = List.copyOf(troubles);
    }

    /** How long a stretch takes; for a block without the break before it. */
    public record StretchDuration(SessionSection stretch, Quartiles quartiles) {}
}
