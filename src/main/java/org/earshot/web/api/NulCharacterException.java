package org.earshot.web.api;

import java.io.Serial;
import org.earshot.EarshotException;

/** A text holds the one character that PostgreSQL cannot store. */
final class NulCharacterException extends EarshotException {

    @Serial
    private static final long serialVersionUID = 1;

    NulCharacterException() {
        super("A text holds the character NUL, which cannot be kept");
    }
}
