package org.earshot.web.api;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.apache.coyote.CloseNowException;
import org.earshot.EarshotException;
import org.earshot.app.library.BusyException;
import org.earshot.app.library.NotInLibraryException;
import org.earshot.app.results.BlindedException;
import org.earshot.database.DatabaseAway;
import org.earshot.study.RefusedException;
import org.earshot.study.configuration.InvalidConfigurationException;
import org.earshot.study.link.UnknownLinkException;
import org.earshot.study.session.UnknownSessionException;
import org.earshot.study.session.UnknownTrialException;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.UnknownVersionException;
import org.earshot.web.api.participant.NoSuchMediaException;
import org.earshot.web.api.participant.RefusedWithState;
import org.earshot.web.problem.NotReady;
import org.earshot.web.problem.RequestTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every error as a problem document (RFC 9457) whose detail a person understands. Never repeats a token. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    /** SQL states: character not in repertoire, untranslatable character. */
    private static final Set<String> UNSTORABLE_CHARACTER = Set.of("22021", "22P05");

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler({
        UnknownStudyException.class,
        UnknownVersionException.class,
        UnknownSessionException.class,
        UnknownTrialException.class,
        NoSuchMediaException.class,
        NotInLibraryException.class
    })
    ProblemDetail unknown(EarshotException e) {
        return problem(HttpStatus.NOT_FOUND, "Unknown", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException e) {
        return problem(HttpStatus.FORBIDDEN, "Not allowed", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknownLink(UnknownLinkException e) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "Personal link", e.getMessage());
        problem.setProperty("reason", "link-unknown");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException e) {
        ProblemDetail problem = switch (e.reason()) {
            case CLOSED, PAUSED, FULL -> problem(HttpStatus.CONFLICT, "No new participants", e.getMessage());
            case LINK_USED, LINK_NEEDED -> problem(HttpStatus.CONFLICT, "Personal link", e.getMessage());
            case NOT_ITS_TURN -> problem(HttpStatus.CONFLICT, "Not its turn", e.getMessage());
            case ANSWERED_OTHERWISE -> problem(HttpStatus.CONFLICT, "Answered already", e.getMessage());
            case DOES_NOT_FIT -> problem(HttpStatus.BAD_REQUEST, "Does not fit", e.getMessage());
        };
        problem.setProperty("reason", e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refusedWithState(RefusedWithState e) {
        ProblemDetail problem = refused(e.refusal());
        problem.setProperty("state", e.state());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail blinded(BlindedException e) {
        ProblemDetail problem = problem(HttpStatus.FORBIDDEN, "Blinded", e.getMessage());
        problem.setProperty("reason", "blinded");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidConfigurationException e) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "The configuration has mistakes",
                "The configuration has mistakes; 'problems' lists all "
                        + e.problems().size() + ".");
        problem.setProperty("problems", e.problems());
        return problem;
    }

    /** For the web server alone: it cuts the connection. */
    @ExceptionHandler
    void cut(CloseNowException e) throws CloseNowException {
        throw e;
    }

    @ExceptionHandler
    ProblemDetail other(EarshotException e) {
        return problem(HttpStatus.CONFLICT, "Not possible", e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(BusyException e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, NotReady.RETRY_SECONDS)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "Busy", e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(RequestTooLargeException e) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "Too large", e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e) {
        if (e.getCause() instanceof RequestTooLargeException tooLarge) {
            return ResponseEntity.of(tooLarge(tooLarge)).build();
        }
        if (DatabaseAway.isCauseOf(e)) {
            LOG.warn("A request found no database: {}", rootMessage(e));
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, NotReady.RETRY_SECONDS)
                    .body(problem(HttpStatus.SERVICE_UNAVAILABLE, NotReady.TITLE, NotReady.DETAIL));
        }
        if (holdsNul(e)) {
            return ResponseEntity.of(
                            problem(HttpStatus.BAD_REQUEST, "Not understood", new NulCharacterException().getMessage()))
                    .build();
        }
        LOG.error("A request failed", e);
        return ResponseEntity.of(
                        problem(
                                HttpStatus.INTERNAL_SERVER_ERROR,
                                "Failed",
                                "Something went wrong inside Earshot. Nothing that was acknowledged is lost; please try again."))
                .build();
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    /** Where it comes neither as JSON nor in an address; PostgreSQL's own words for it. */
    private static boolean holdsNul(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNSTORABLE_CHARACTER.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException e) {
        return problem(HttpStatus.NOT_FOUND, "Unknown", "There is nothing under this address");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestTooLargeException tooLarge) {
                return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(tooLarge(tooLarge));
            }
        }
        return ResponseEntity.badRequest().body(problem(HttpStatus.BAD_REQUEST, "Not understood", unreadable(e)));
    }

    private static String unreadable(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown ->
                "There is no field '" + shortened(unknown.getPropertyName()) + "' here";
            case NulCharacterException nul -> String.valueOf(nul.getMessage());
            case JacksonException wrong ->
                "The JSON is not what is expected"
                        + (wrong.getLocation() == null
                                ? ""
                                : " in line " + wrong.getLocation().getLineNr());
            case null, default -> "A JSON object is expected";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 50 ? text : text.substring(0, 50) + "...";
    }

    static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(detail));
        problem.setTitle(title);
        return problem;
    }
}
