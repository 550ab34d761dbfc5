package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.earshot.app.study.UncountedSessions;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.web.PreviewLink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sessions that never count, started by researchers: to try a study, and to let made-up participants take it. */
@RestController
@Tag(name = "Researchers")
class FlaggedSessionController {

    private final UncountedSessions sessions;

    FlaggedSessionController(UncountedSessions sessions) {
        this.sessions = sessions;
    }

    /** @param version {@code published}, which is what is left out means, or {@code draft} */
    record SessionRequest(@Nullable String flag, @Nullable String version) {}

    /**
     * @param token the right to go on with the session, as a participant's
     * @param link opens the participant's page on it; the token stands behind the #, which no server's log ever sees
     */
    record SessionDocument(String token, String link) {

        /** Keeps the token out of logs. */
        @Override
        public String toString() {
            return "SessionDocument";
        }
    }

    @PostMapping("/api/studies/{slug}/sessions")
    @Operation(
            summary = "Start a session that never counts",
            description =
                    "flag: test (a researcher tries the study) or simulated; version: published, or draft for a test"
                            + " of a draft that was prepared. It takes no place, changes no balance, and is left out of results"
                            + " and exports unless asked for.")
    ResponseEntity<SessionDocument> start(
            @PathVariable String slug,
            @RequestBody SessionRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "*") String accepted) {
        String token = start(slug, request, PreferredLanguages.of(accepted));
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString();
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new SessionDocument(token, base + PreviewLink.of(slug, token)));
    }

    private String start(String slug, SessionRequest request, PreferredLanguages languages) {
        boolean test = isTest(request);
        if (isOfDraft(request)) {
            if (!test) {
                throw new RefusedException(Reason.DOES_NOT_FIT, "only a 'test' can be of the 'draft'");
            }
            return sessions.previewDraft(slug, languages);
        }
        return test ? sessions.previewPublished(slug, languages) : sessions.simulate(slug, languages);
    }

    private static boolean isOfDraft(SessionRequest request) {
        return switch (Objects.requireNonNullElse(request.version(), "published")) {
            case "published" -> false;
            case "draft" -> true;
            default -> throw new RefusedException(Reason.DOES_NOT_FIT, "'version' has to be 'published' or 'draft'");
        };
    }

    private static boolean isTest(SessionRequest request) {
        return switch (String.valueOf(request.flag())) {
            case "test" -> true;
            case "simulated" -> false;
            default -> throw new RefusedException(Reason.DOES_NOT_FIT, "'flag' has to be 'test' or 'simulated'");
        };
    }
}
