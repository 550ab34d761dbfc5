package org.earshot.web.api;

import org.earshot.EarshotException;

/** A file could not be sent to its end. It is too late for a problem document. */
final class BrokenDownloadException extends EarshotException {

    private static final long serialVersionUID = 1;

    BrokenDownloadException(String file, Throwable cause) {
        super("Sending " + file + " stopped: " + cause.getMessage(), cause);
    }
}
