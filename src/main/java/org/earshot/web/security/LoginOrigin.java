package org.earshot.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;

/**
 * Where a login comes from.
 *
 * @param page whether a person logs in on the page, and not a program with every request
 */
record LoginOrigin(boolean page, String address) {

    static LoginOrigin program(HttpServletRequest request) {
        return new LoginOrigin(false, request.getRemoteAddr());
    }

    static LoginOrigin page(HttpServletRequest request) {
        return new LoginOrigin(true, request.getRemoteAddr());
    }

    static LoginOrigin of(Authentication attempt) {
        return attempt.getDetails() instanceof LoginOrigin origin ? origin : new LoginOrigin(false, "unknown");
    }

    String words() {
        return (page ? "on the page" : "by the HTTP API") + ", from " + address;
    }
}
