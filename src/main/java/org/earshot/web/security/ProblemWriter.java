package org.earshot.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.earshot.database.DatabaseAway;
import org.earshot.web.problem.NotReady;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem document where no controller is reached. */
@Component
class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, HttpStatus status, String title, String detail) throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (DatabaseAway.isCauseOf(e)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, NotReady.RETRY_SECONDS);
            write(response, HttpStatus.SERVICE_UNAVAILABLE, NotReady.TITLE, NotReady.DETAIL);
            return;
        }
        // A browser that asks for a page's data shall not open its own password window.
        if (request.getHeader("Sec-Fetch-Site") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Earshot\", charset=\"UTF-8\"");
        }
        String detail = e instanceof CredentialsExpiredException
                ? "This one-time password has expired; an administrator can make a new one"
                : "This needs a researcher's name and password";
        write(response, HttpStatus.UNAUTHORIZED, "Not logged in", detail);
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) throws IOException {
        write(response, HttpStatus.FORBIDDEN, "Not allowed", "This is not allowed from here");
    }
}
