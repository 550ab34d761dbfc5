package org.earshot.app.scripted;

import java.io.Serial;
import org.earshot.EarshotException;

/** The server refused what it has to take. */
final class UnexpectedReplyException extends EarshotException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 200;

    UnexpectedReplyException(String what, Reply reply) {
        super("the " + what + " was refused with " + reply.status() + " "
                + reply.text().substring(0, Math.min(SHOWN, reply.text().length())));
    }
}
