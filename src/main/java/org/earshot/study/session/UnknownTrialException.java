package org.earshot.study.session;

import org.earshot.EarshotException;

/** The session has no such trial. */
public final class UnknownTrialException extends EarshotException {

    public UnknownTrialException() {
        super("This session has no such trial");
    }
}
