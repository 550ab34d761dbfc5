package org.earshot.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.earshot.study.records.AnsweredTrial;

/** Which decisions of the model are looked at: all of them, those it got right, those it got wrong. */
public enum Stratum {
    ALL,
    CORRECT,
    INCORRECT;

    /** Whether the answer belongs here, by whether <em>the model</em> was right; the participant plays no part. */
    public boolean includes(AnsweredTrial answer) {
        return switch (this) {
            case ALL -> true;
            case CORRECT -> answer.modelWasRight();
            case INCORRECT -> !answer.modelWasRight();
        };
    }

    /** The written form: {@code all}, {@code correct} or {@code incorrect}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
