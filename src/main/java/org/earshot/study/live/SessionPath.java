package org.earshot.study.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.study.session.ScreenedOut;

/**
 * How one session went through its stretches.
 *
 * @param screenedOut why; only where the session is
 * @param stretches all that the session's version has, in order, {@link SessionSection#END} last
 * @param at the one where the session is, or where it stopped
 * @param endedAt empty while the session has not ended
 * @param completed when the last thing of a stretch was given; a withdrawn session has no times
 * @param rested by block: when the break before it was over
 */
public record SessionPath(
        SessionPresence standing,
        Optional<ScreenedOut> screenedOut,
        List<SessionSection> stretches,
        SessionSection at,
        Instant startedAt,
        Optional<Instant> endedAt,
        Map<SessionSection, Instant> completed,
        Map<Integer, Instant> rested) {

    public SessionPath {
        stretches = List.copyOf(stretches);
        completed = Map.copyOf(completed);
        rested = Map.copyOf(rested);
        if (!stretches.contains(at)) {
            throw new EarshotException("A session cannot be at " + at + " where there are only " + stretches);
        }
        if ((standing == SessionPresence.SCREENED_OUT) != screenedOut.isPresent()) {
            throw new EarshotException("Only who is screened out has a reason, got " + standing + ", " + screenedOut);
        }
    }

    /** All stretches up to the one where it is. */
    List<SessionSection> arrivedAt() {
        return stretches.subList(0, stretches.indexOf(at) + 1);
    }

    /** When a stretch began, as far as it is known: with the end of the break before it, or of the stretch before it. */
    Optional<Instant> began(SessionSection stretch) {
        int place = stretches.indexOf(stretch);
        return place == 0
                ? Optional.of(startedAt)
                : Optional.ofNullable(rested.get(stretch.block()))
                        .or(() -> Optional.ofNullable(completed.get(stretches.get(place - 1))));
    }
}
