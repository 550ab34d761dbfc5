package org.earshot.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.earshot.app.account.LoginLifetime;
import org.earshot.database.DatabaseAway;
import org.earshot.web.problem.NotReady;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that are too old, whose account is disabled, or that were ended elsewhere: whoever held one is not logged in any
 * more. No bean, because it belongs into the security chains and nowhere else.
 */
final class SessionGuard extends OncePerRequestFilter {

    private final SecurityContextHolderStrategy contexts;
    private final LoginLifetime lifetime;
    private final OpenSessions sessions;
    private final ProblemWriter problems;
    private final Clock clock;

    SessionGuard(
            SecurityContextHolderStrategy contexts,
            LoginLifetime lifetime,
            OpenSessions sessions,
            ProblemWriter problems,
            Clock clock) {
        this.contexts = contexts;
        this.lifetime = lifetime;
        this.sessions = sessions;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = contexts.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (authentication != null && session != null && authentication.getPrincipal() instanceof LoggedIn who) {
            try {
                check(who, session, request);
            } catch (RuntimeException e) {
                if (!DatabaseAway.isCauseOf(e)) {
                    throw e;
                }
                response.setHeader(HttpHeaders.RETRY_AFTER, NotReady.RETRY_SECONDS);
                problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, NotReady.TITLE, NotReady.DETAIL);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void check(LoggedIn who, HttpSession session, HttpServletRequest request) {
        if (lifetime.lasts(who.getName(), who.epoch(), who.since())) {
            sessions.seen(session.getId(), who, request, clock.instant());
        } else {
            contexts.setContext(contexts.createEmptyContext());
            session.invalidate();
        }
    }
}
