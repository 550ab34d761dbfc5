package org.earshot.app.account;

import java.time.Clock;
import java.time.Instant;
import org.earshot.account.Accounts;
import org.springframework.stereotype.Component;

/** How long a login lasts. Safe for use by several threads. */
@Component
public record LoginLifetime(Accounts accounts, LoginRules rules, Clock clock) {

    /**
     * Whether somebody is still logged in: the login is young enough, the account is there and not disabled, and its sessions were not ended
     * since.
     *
     * @param epoch the account's at the login
     */
    public boolean lasts(String username, int epoch, Instant since) {
        return since.plus(rules.sessionAge()).isAfter(clock.instant())
                && accounts.find(username)
                        .filter(account -> !account.disabled() && account.epoch() == epoch)
                        .isPresent();
    }
}
