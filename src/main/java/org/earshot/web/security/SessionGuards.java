package org.earshot.web.security;

import java.time.Clock;
import org.earshot.app.account.LoginLifetime;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Makes the guard of sessions for each of the security chains that know sessions. */
@Component
record SessionGuards(
        SecurityContextHolderStrategy contexts,
        LoginLifetime lifetime,
        OpenSessions sessions,
        ProblemWriter problems,
        Clock clock) {

    SessionGuard make() {
        return new SessionGuard(contexts, lifetime, sessions, problems, clock);
    }
}
