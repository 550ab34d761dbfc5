package org.earshot.web.api.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.earshot.study.session.Participations.Answered;
import org.earshot.study.session.Participations.Started;
import org.earshot.study.session.SessionState;
import org.jspecify.annotations.Nullable;

/** A session's state as JSON: all that a participant's page needs to go on, and nothing more. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StateDocument(
        @Nullable String token,
        String phase,
        String language,
        List<String> languages,
        Progress progress,
        StepDocument step,
        List<String> prefetch,
        @Nullable Feedback feedback) {

    static StateDocument of(SessionState state) {
        return of(state, null, null);
    }

    static StateDocument of(Started started) {
        return of(started.state(), started.token(), null);
    }

    static StateDocument of(Answered answered) {
        return of(answered.state(), null, answered.feedback().map(Feedback::new).orElse(null));
    }

    private static StateDocument of(SessionState state, @Nullable String token, @Nullable Feedback feedback) {
        return new StateDocument(
                token,
                state.phase().written(),
                state.language(),
                state.languages(),
                new Progress(state.done(), state.total()),
                StepDocument.of(state.step(), state.language()),
                state.prefetch().stream().map(MediaController::url).toList(),
                feedback);
    }

    record Progress(int done, int total) {}

    /** What the model decided. In practice only. */
    record Feedback(String prediction) {}
}
