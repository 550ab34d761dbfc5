package org.earshot.app.account;

import java.util.Locale;

/** Why somebody whom the provider of logins knows is not let in. */
public enum ProviderRefusal {
    /** The person may not come, or the account is disabled. */
    REFUSED,
    /** An administrator has to make an account first. */
    NO_ACCOUNT,
    /** The name belongs to an account with a password. */
    NAME_TAKEN;

    /** As addresses have it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
