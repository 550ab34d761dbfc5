package org.earshot.web.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.earshot.app.simulation.InternalRequests;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down whoever asks too much: per address, per session's token, and per failed logins, before anything is done. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RateLimits extends OncePerRequestFilter {

    private static final int BURST_SECONDS = 10;
    private static final String PARTICIPATIONS = "/api/participations/";

    private final Buckets addresses;
    private final Buckets tokens;
    private final Buckets failedLogins;
    private final InternalRequests own;
    private final ProblemWriter problems;

    RateLimits(Limits limits, InternalRequests own, ProblemWriter problems) {
        Duration second = Duration.ofSeconds(1);
        this.addresses = Buckets.of(limits.perAddress() * BURST_SECONDS, limits.perAddress(), second);
        this.tokens = Buckets.of(limits.perToken() * BURST_SECONDS, limits.perToken(), second);
        this.failedLogins = Buckets.of(limits.failedLogins(), limits.failedLogins(), Duration.ofMinutes(1));
        this.own = own;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return own.isOwn(request) || !(path.startsWith("/api/") || path.startsWith("/media/") || isLogin(request));
    }

    private static boolean isLogin(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals("/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        Bucket logins = failedLogins.of(address);
        boolean login = isLogin(request) || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (login && logins.getAvailableTokens() == 0) {
            refuse(response, 60);
            return;
        }
        if (!passes(addresses.of(address), response)) {
            return;
        }
        Optional<String> token = token(request);
        if (token.isPresent() && !passes(tokens.of(token.get()), response)) {
            return;
        }
        chain.doFilter(request, response);
        if (login && failed(request, response)) {
            logins.tryConsume(1);
        }
    }

    /** The login page answers a failure with a redirect to itself. */
    private static boolean failed(HttpServletRequest request, HttpServletResponse response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        return isLogin(request)
                ? location != null && location.contains("error")
                : response.getStatus() == HttpStatus.UNAUTHORIZED.value();
    }

    private static Optional<String> token(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!path.startsWith(PARTICIPATIONS)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', PARTICIPATIONS.length());
        return Optional.of(path.substring(PARTICIPATIONS.length(), end < 0 ? path.length() : end));
    }

    private boolean passes(Bucket bucket, HttpServletResponse response) throws IOException {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            refuse(
                    response,
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
        }
        return probe.isConsumed();
    }

    private void refuse(HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "Too many requests",
                "That was too much at once. Nothing is lost; please try again in " + seconds + " s.");
    }
}
