package org.earshot.app.library;

import org.earshot.EarshotException;

/** Something was asked for by a name that nothing has. */
public final class NotInLibraryException extends EarshotException {

    NotInLibraryException(String message) {
        super(message);
    }
}
