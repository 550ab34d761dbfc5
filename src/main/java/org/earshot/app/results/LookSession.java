package org.earshot.app.results;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Which studies' results the present login session looks at. Where no request is served, nobody looks. */
@Component
class LookSession {

    /** How long one look opens the results. */
    static final Duration LENGTH = Duration.ofHours(1);

    private static final String UNTIL = "earshot.look-until.";

    private final Clock clock;

    LookSession(Clock clock) {
        this.clock = clock;
    }

    Optional<Instant> until(String slug) {
        return session()
                .map(session -> session.getAttribute(UNTIL + slug))
                .map(Instant.class::cast)
                .filter(clock.instant()::isBefore);
    }

    void begin(String slug) {
        Instant end = clock.instant().plus(LENGTH);
        session().ifPresent(session -> session.setAttribute(UNTIL + slug, end));
    }

    void end(String slug) {
        session().ifPresent(session -> session.removeAttribute(UNTIL + slug));
    }

    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }

    private static Optional<HttpSession> session() {
        return request().map(request -> request.getSession(false));
    }
}
