package org.earshot.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The sessions of researchers that live, in this process as the sessions themselves. Safe for use by several threads. */
@Component
public class OpenSessions implements HttpSessionListener, HttpSessionIdListener {

    private final Map<String, OpenSession> sessions = new ConcurrentHashMap<>();

    /**
     * A session as its owner may see it.
     *
     * @param browser as it calls itself
     */
    public record OpenSession(
            String id, String username, int epoch, Instant since, Instant lastSeen, String address, String browser) {

        private OpenSession in(int later) {
            return new OpenSession(id, username, later, since, lastSeen, address, browser);
        }
    }

    void seen(String id, LoggedIn who, HttpServletRequest request, Instant now) {
        String browser =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        sessions.put(
                id,
                new OpenSession(id, who.getName(), who.epoch(), who.since(), now, request.getRemoteAddr(), browser));
    }

    /** A session goes on in a later epoch of its account. */
    void renew(String id, int epoch) {
        sessions.computeIfPresent(id, (key, session) -> session.in(epoch));
    }

    /** The sessions of an account since all of its sessions were ended last, the most recently used first. */
    public List<OpenSession> of(String username, int epoch) {
        return sessions.values().stream()
                .filter(session -> session.username().equals(username) && session.epoch() == epoch)
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        sessions.remove(oldId);
    }
}
