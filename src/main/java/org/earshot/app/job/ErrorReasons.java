package org.earshot.app.job;

import java.util.List;
import org.earshot.EarshotException;
import org.earshot.model.UnfitModelException;

/** Why something was refused, in words: one sentence, or all faults of a model. */
public final class ErrorReasons {

    private ErrorReasons() {}

    public static List<String> of(EarshotException e) {
        return e instanceof UnfitModelException unfit ? unfit.problems() : List.of(String.valueOf(e.getMessage()));
    }
}
