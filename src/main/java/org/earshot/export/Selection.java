package org.earshot.export;

import java.util.OptionalInt;
import java.util.Set;
import org.earshot.EarshotException;
import org.earshot.study.session.SessionFlag;

/**
 * What of a study is exported.
 *
 * @param flags sessions of which flags
 * @param version the only one, from 1; none: all of them
 */
public record Selection(Set<SessionFlag> flags, OptionalInt version) {

    /** The sessions that count, of all versions. */
    public static final Selection COUNTING = new Selection(Set.of(SessionFlag.NONE), OptionalInt.empty());

    public Selection {
        flags = Set.copyOf(flags);
        if (version.isPresent() && version.getAsInt() < 1) {
            throw new EarshotException("Versions are counted from 1; there is no version " + version.getAsInt() + ".");
        }
    }

    boolean includes(int studyVersion) {
        return version.isEmpty() || version.getAsInt() == studyVersion;
    }
}
