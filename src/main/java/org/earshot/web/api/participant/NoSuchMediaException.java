package org.earshot.web.api.participant;

import java.io.Serial;
import org.earshot.EarshotException;

/** There is nothing under that id. */
public final class NoSuchMediaException extends EarshotException {

    @Serial
    private static final long serialVersionUID = 1;

    NoSuchMediaException() {
        super("There is no such stimulus");
    }
}
