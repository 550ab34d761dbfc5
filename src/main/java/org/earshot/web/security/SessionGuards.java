package org.earshot.web.security;

import java.time.Clock;
import org.earshot.account.Accounts;
import org.earshot.app.account.LoginRules;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Makes the guard of sessions for each of the security chains that know sessions. */
@Component
record SessionGuards(
        SecurityContextHolderStrategy contexts,
        Accounts accounts,
        OpenSessions sessions,
        LoginRules rules,
        ProblemWriter problems,
        Clock clock) {

    SessionGuard make() {
        return new SessionGuard(contexts, accounts, sessions, rules, problems, clock);
    }
}
