package org.earshot.app.job;

import org.earshot.EarshotException;
import org.earshot.model.UnfitModelException;
import java.util.List;

/** Why something was refused, in words: one sentence, or all faults of a model. */
public final class ErrorReasons {

    private ErrorReasons() {}

    public static List<String> of(EarshotException e) {
        return e instanceof UnfitModelException unfit ? unfit.problems() : List.of(String.valueOf(e.getMessage()));
    }
}
