package org.earshot.app.library;

import org.earshot.EarshotException;

/** Too much is asked for at once; nothing is lost by asking again. */
public final class BusyException extends EarshotException {

    BusyException() {
        super("Many explanations are being made already. Please try again in a moment.");
    }
}
