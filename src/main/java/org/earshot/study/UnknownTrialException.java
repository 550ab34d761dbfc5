package org.earshot.study;

import org.earshot.EarshotException;

/** The session has no such trial. */
public final class UnknownTrialException extends EarshotException {

    public UnknownTrialException() {
        super("This session has no such trial");
    }
}
