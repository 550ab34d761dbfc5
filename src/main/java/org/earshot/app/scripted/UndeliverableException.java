package org.earshot.app.scripted;

import java.io.Serial;
import org.earshot.EarshotException;

/** The server gave no answer for so long that a participant would have gone. */
final class UndeliverableException extends EarshotException {

    @Serial
    private static final long serialVersionUID = 1;

    /** The path is left out: it holds the session's token. */
    UndeliverableException(Request request, String last) {
        super("no answer to a " + request.method() + " (" + last + ")");
    }
}
