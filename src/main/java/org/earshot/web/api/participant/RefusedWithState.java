package org.earshot.web.api.participant;

import java.io.Serial;
import org.earshot.EarshotException;
import org.earshot.study.RefusedException;

/** A refusal together with where the session is. */
public final class RefusedWithState extends EarshotException {

    @Serial
    private static final long serialVersionUID = 1;

    private final RefusedException refusal;
    private final transient StateDocument state;

    RefusedWithState(RefusedException refusal, StateDocument state) {
        super(String.valueOf(refusal.getMessage()), refusal);
        this.refusal = refusal;
        this.state = state;
    }

    public RefusedException refusal() {
        return refusal;
    }

    public StateDocument state() {
        return state;
    }
}
