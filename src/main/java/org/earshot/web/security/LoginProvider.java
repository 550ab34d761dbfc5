package org.earshot.web.security;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What pages know of the provider of logins, if there is one. */
@Component
public class LoginProvider {

    /** Where its button leads. */
    public static final String ADDRESS = "oauth2/authorization/" + ProviderRegistration.ID;

    private final OidcSettings settings;

    LoginProvider(OidcSettings settings) {
        this.settings = settings;
    }

    /** What people call it; none: there is only the login by password. */
    public Optional<String> name() {
        return settings.isOn() ? Optional.of(settings.name()) : Optional.empty();
    }
}
