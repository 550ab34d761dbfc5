package org.earshot.study.session;

import org.earshot.EarshotException;

/** There is no session with that token. The message does not repeat the token: it must never be logged. */
public final class UnknownSessionException extends EarshotException {

    public UnknownSessionException() {
        super("There is no session with this token");
    }
}
