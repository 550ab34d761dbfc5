package org.earshot.study.session;

import java.util.Optional;
import org.earshot.study.rendering.RenderedStimulus;
import org.jspecify.annotations.Nullable;

/** A trial that a participant answers, with the answer that it has already. */
record AskedTrial(ShownTrial shown, Optional<AnswerEntity> first) {

    /** As a query selects it. */
    AskedTrial(
            TrialEntity trial,
            String media,
            RenderedStimulus.Kind kind,
            String prediction,
            @Nullable AnswerEntity first) {
        this(new ShownTrial(trial, media, kind, prediction), Optional.ofNullable(first));
    }

    TrialEntity trial() {
        return shown.trial();
    }
}
