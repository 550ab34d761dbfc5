package org.earshot.web.security;

/** The parameters of the login page's address that say why nobody was logged in. */
public final class LoginPage {

    public static final String ADDRESS = "/login";

    /** The name and the password do not belong together. */
    public static final String ERROR = "error";

    /** The one-time password is good no more. */
    public static final String EXPIRED = "expired";

    /** How a login by the provider went wrong: a {@link org.earshot.app.account.ProviderRefusal}, or it failed. */
    public static final String PROVIDER = "provider";

    private LoginPage() {}
}
