package org.earshot.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells whether something failed because the database was away: not reachable, starting, shutting down or recovering. The
 * same request can be repeated; what was acknowledged is committed.
 */
public final class DatabaseAway {

    /** Class 08 of PostgreSQL's error codes: connection exceptions. */
    private static final String CONNECTION = "08";

    /** admin_shutdown, crash_shutdown, cannot_connect_now, too_many_connections. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    /** What the pool says of a connection that it has given up; without a code. */
    private static final String GIVEN_UP = "Connection is closed";

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
            if (cause instanceof TransactionSystemException rollback && isAway(rollback.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    /** A rollback that failed as well hides why there was one. */
    private static boolean isAway(@Nullable Throwable hidden) {
        return hidden != null && isCauseOf(hidden);
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || (state == null
                        ? GIVEN_UP.equals(failure.getMessage())
                        : state.startsWith(CONNECTION) || AWAY.contains(state));
    }
}
