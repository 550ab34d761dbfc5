package org.earshot.study.live;

import java.util.Comparator;
import org.earshot.EarshotException;
import org.earshot.study.session.input.Phase;

/**
 * A part of a session as the funnel tells them apart. Instructions belong to practice, a break to the block after it.
 *
 * @param block 1-based for {@link Phase#TRIAL}, otherwise 0
 */
public record SessionSection(Phase phase, int block) implements Comparable<SessionSection> {

    /** Where whoever has finished is. */
    public static final SessionSection END = new SessionSection(Phase.FINISHED, 0);

    private static final Comparator<SessionSection> ORDER =
            Comparator.comparing(SessionSection::phase).thenComparingInt(SessionSection::block);

    public SessionSection {
        if (block < 0 || (phase == Phase.TRIAL) != (block > 0)) {
            throw new EarshotException("There is no block " + block + " of the phase " + phase.written());
        }
    }

    /** In the order of a session. */
    @Override
    public int compareTo(SessionSection other) {
        return ORDER.compare(this, other);
    }
}
