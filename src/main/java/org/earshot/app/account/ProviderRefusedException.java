package org.earshot.app.account;

import org.earshot.EarshotException;

/** Somebody whom the provider of logins knows is not let in. */
public final class ProviderRefusedException extends EarshotException {

    private final ProviderRefusal reason;

    ProviderRefusedException(ProviderRefusal reason) {
        super("Nobody was logged in: " + reason.written());
        this.reason = reason;
    }

    public ProviderRefusal reason() {
        return reason;
    }
}
