package org.earshot.study.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.springframework.stereotype.Component;

/**
 * Which sessions of a study count, and where each of them stands: the one definition, for caps and balance, for what researchers
 * see of a running study, and for the numbers of the exports. In SQL, over the table {@code session} named {@code n}.
 */
@Component
public class CountedSessions {

    /** Test and simulated sessions do not count. */
    public static final String COUNTED = "n.flag = 'NONE'";

    /** The name of a {@link org.earshot.study.live.SessionPresence}. Takes {@code :since}. */
    public static final String STANDING = "CASE WHEN n.status <> 'ACTIVE' THEN n.status"
            + " WHEN n.last_seen_at > :since THEN 'HERE' ELSE 'AWAY' END";

    /** Takes up one of the places that a study may have, for ever. In the words of an index, which holds these. */
    static final String KEEPS_PLACE = COUNTED + " AND n.status = 'FINISHED'";

    /** Takes up a place as well, as long as it is here. In the words of another index. Takes {@code :since}. */
    static final String HOLDS_PLACE = COUNTED + " AND n.status = 'ACTIVE' AND n.last_seen_at > :since";

    private final Clock clock;

    CountedSessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whoever was last heard of before this moment is away.
     *
     * @param configuration of the version that is published
     */
    public Timestamp since(StudyConfiguration configuration) {
        return Timestamp.from(clock.instant().minus(configuration.participants().abandonedAfter()));
    }

    /** The session's conditions, in the order of its blocks. */
    public static List<Condition> conditions(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("conditions").getArray();
        return Arrays.stream(names).map(Condition::parse).toList();
    }
}
