package org.earshot.app.account;

import java.time.Duration;
import org.earshot.EarshotException;
import org.earshot.account.LockOut;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient logins are. How long a session may be idle is the web server's setting {@code server.servlet.session.timeout}.
 *
 * @param failures so many failed logins lock an account
 * @param within no further apart than this
 * @param locked for so long
 * @param sessionAge a session ends after this even if it is used
 * @param oneTime a password that an administrator made is good for a first login for so long
 */
@ConfigurationProperties("earshot.logins")
public record LoginRules(
        @DefaultValue("10") int failures,
        @DefaultValue("15m") Duration within,
        @DefaultValue("15m") Duration locked,
        @DefaultValue("7d") Duration sessionAge,
        @DefaultValue("7d") Duration oneTime) {

    public LoginRules {
        if (oneTime.isNegative() || oneTime.isZero()) {
            throw new EarshotException(
                    "One-time passwords have to be good for a while (earshot.logins.one-time), not for " + oneTime);
        }
    }

    public LockOut lockOut() {
        return new LockOut(failures, within, locked);
    }
}
