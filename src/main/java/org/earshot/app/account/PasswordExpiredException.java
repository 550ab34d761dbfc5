package org.earshot.app.account;

import org.earshot.EarshotException;

/** A one-time password is good no more. */
public final class PasswordExpiredException extends EarshotException {

    PasswordExpiredException() {
        super("This one-time password has expired");
    }
}
