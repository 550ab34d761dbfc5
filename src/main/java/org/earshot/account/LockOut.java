package org.earshot.account;

import java.time.Duration;
import org.earshot.EarshotException;

/**
 * When an account is locked.
 *
 * @param failures so many failed logins, 1 or more
 * @param within no longer apart than this
 * @param time for so long it is locked then
 */
public record LockOut(int failures, Duration within, Duration time) {

    public LockOut {
        if (failures < 1 || within.isNegative() || within.isZero() || time.isNegative() || time.isZero()) {
            throw new EarshotException(
                    "An account cannot be locked for " + time + " after " + failures + " failures within " + within);
        }
    }
}
