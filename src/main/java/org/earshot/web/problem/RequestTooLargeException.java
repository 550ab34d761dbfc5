package org.earshot.web.problem;

import java.io.IOException;
import java.io.Serial;

/** More was sent than any honest request needs. */
public final class RequestTooLargeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    public RequestTooLargeException(long most) {
        super("A request may have at most " + most / 1024 + " KiB");
    }
}
