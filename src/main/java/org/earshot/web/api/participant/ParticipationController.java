package org.earshot.web.api.participant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.session.Participations;
import org.earshot.study.session.Participations.Started;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.Arrival;
import org.earshot.study.session.input.Phase;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.study.session.input.SessionEvent;
import org.earshot.study.session.input.TrialAnswer;
import org.earshot.web.participant.About;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a participant's page talks to. No login: whoever holds a session's token may go on with it. */
@RestController
@RequestMapping("/api/participations")
@Tag(name = "Participants", description = "No login; the token is the right.")
class ParticipationController {

    private final Participations participations;

    ParticipationController(Participations participations) {
        this.participations = participations;
    }

    record StartRequest(
            @Nullable String study,
            @Nullable Map<String, String> external,
            @Nullable UUID attempt,
            @Nullable String link) {

        Arrival arrival() {
            return new Arrival(
                    external == null ? Map.of() : external, Optional.ofNullable(attempt), Optional.ofNullable(link));
        }

        /** Keeps the link's token out of logs. */
        @Override
        public String toString() {
            return "StartRequest[" + study + "]";
        }
    }

    record EventsRequest(@Nullable List<Map<String, @Nullable Object>> events) {}

    record StepRequest(@Nullable String phase, @Nullable Map<String, Object> data) {}

    record AnswerRequest(
            @Nullable String answer,
            @Nullable String secondChoice,
            @Nullable Integer confidence,
            @Nullable Integer plays,
            @Nullable Double responseTimeMs,
            @Nullable List<Map<String, Object>> events) {

        TrialAnswer toAnswer() {
            return new TrialAnswer(
                    given(answer, "answer"),
                    Optional.ofNullable(secondChoice),
                    confidence == null ? OptionalInt.empty() : OptionalInt.of(confidence),
                    plays == null ? OptionalInt.empty() : OptionalInt.of(plays),
                    responseTimeMs == null ? OptionalDouble.empty() : OptionalDouble.of(responseTimeMs),
                    events == null ? List.of() : events);
        }
    }

    @PostMapping
    @Operation(
            summary = "Start a session",
            description = "The same attempt, resumable link or PROLIFIC_PID in the same study resumes its session.")
    ResponseEntity<StateDocument> start(
            @RequestBody StartRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "*") String accepted) {
        Started started = participations.start(
                given(request.study(), "study"), request.arrival(), SessionFlag.NONE, PreferredLanguages.of(accepted));
        return inItsLanguage(started.resumed() ? HttpStatus.OK : HttpStatus.CREATED, StateDocument.of(started));
    }

    @GetMapping("/{token}")
    @Operation(
            summary = "Where the session is",
            description = "Texts are in the study's language that fits Accept-Language best, otherwise in the one that"
                    + " the session keeps: that of the last change.")
    ResponseEntity<StateDocument> state(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "*") String accepted) {
        return ok(StateDocument.of(participations.state(token, PreferredLanguages.of(accepted))));
    }

    @GetMapping("/{token}/study")
    @Operation(
            summary = "What a study that is previewed tells beforehand",
            description = "Of sessions that never count alone; 404 for all others.")
    About previewed(@PathVariable String token) {
        return About.of(participations.previewed(token));
    }

    @PostMapping("/{token}/steps")
    @Operation(
            summary = "Complete a phase that is no trial",
            description = "data by phase: consent {agreed}; demographics and debriefing {QUESTION_ID: value}, with"
                    + " 'prefer-not-to-say' where the question is declinable; audio-check {heard, volume from 0 to 1};"
                    + " headphone-check {answers: six intervals from 1 to 3, attempt: which one was answered, so that"
                    + " what is sent twice is not taken for two attempts}; instructions and break {}.")
    ResponseEntity<StateDocument> step(
            @PathVariable String token,
            @RequestBody StepRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "*") String accepted) {
        String written = given(request.phase(), "phase");
        Phase phase = Phase.of(written)
                .orElseThrow(() -> new RefusedException(Reason.DOES_NOT_FIT, "There is no phase '" + written + "'"));
        Map<String, Object> data = request.data() == null ? Map.of() : request.data();
        PreferredLanguages languages = PreferredLanguages.of(accepted);
        return refusalWithState(
                token, languages, () -> StateDocument.of(participations.step(token, phase, data, languages)));
    }

    @PutMapping("/{token}/trials/{trial}/answer")
    @Operation(
            summary = "Answer a trial",
            description = "Acknowledged only after it is committed. The same body again changes nothing.")
    ResponseEntity<StateDocument> answer(
            @PathVariable String token,
            @PathVariable UUID trial,
            @RequestBody AnswerRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "*") String accepted) {
        TrialAnswer answer = request.toAnswer();
        PreferredLanguages languages = PreferredLanguages.of(accepted);
        return refusalWithState(
                token, languages, () -> StateDocument.of(participations.answer(token, trial, answer, languages)));
    }

    @PostMapping("/{token}/events")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Tell what the page observed outside of trials",
            description =
                    "At most 50 at once and 2,000 of a session; an event's values are numbers, booleans and short texts.")
    void events(@PathVariable String token, @RequestBody EventsRequest request) {
        if (request.events() == null) {
            throw new RefusedException(Reason.DOES_NOT_FIT, "'events' is missing");
        }
        participations.observed(
                token,
                request.events().stream().map(ParticipationController::event).toList());
    }

    private static SessionEvent event(@Nullable Map<String, @Nullable Object> sent) {
        if (sent == null || !(sent.get("type") instanceof String type)) {
            throw new RefusedException(Reason.DOES_NOT_FIT, "every event needs a 'type'");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            if (value != null && !name.equals("type")) {
                values.put(name, value);
            }
        });
        return new SessionEvent(type, values);
    }

    @PostMapping("/{token}/withdraw")
    @Operation(summary = "Erase everything that the participant gave")
    ResponseEntity<StateDocument> withdraw(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "*") String accepted) {
        return ok(StateDocument.of(participations.withdraw(token, PreferredLanguages.of(accepted))));
    }

    /** A page that was refused learns where its session really is. */
    private ResponseEntity<StateDocument> refusalWithState(
            String token, PreferredLanguages languages, Supplier<StateDocument> change) {
        try {
            return ok(change.get());
        } catch (RefusedException e) {
            throw new RefusedWithState(e, StateDocument.of(participations.state(token, languages)));
        }
    }

    private static ResponseEntity<StateDocument> ok(StateDocument state) {
        return inItsLanguage(HttpStatus.OK, state);
    }

    private static ResponseEntity<StateDocument> inItsLanguage(HttpStatus status, StateDocument state) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, state.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(state);
    }

    private static String given(@Nullable String value, String field) {
        if (value == null) {
            throw new RefusedException(Reason.DOES_NOT_FIT, "'" + field + "' is missing");
        }
        return value;
    }
}
