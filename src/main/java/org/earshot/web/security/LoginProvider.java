package org.earshot.web.security;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;

/** What pages know of the provider of logins, if there is one. */
@Component
public class LoginProvider {

    /** Where its button leads. */
    public static final String ADDRESS = "oauth2/authorization/" + ProviderRegistration.ID;

    /** The login page's query parameter that says how it went wrong. */
    public static final String OUTCOME = "provider";

    private final OidcSettings settings;

    LoginProvider(OidcSettings settings) {
        this.settings = settings;
    }

    /** What people call it; none: there is only the login by password. */
    public Optional<String> name() {
        return settings.isOn() ? Optional.of(settings.name()) : Optional.empty();
    }

    /** How a login by the provider can go wrong. */
    public enum Outcome {
        /** The person may not come, or the account is disabled. */
        REFUSED,
        /** An administrator has to make an account first. */
        NO_ACCOUNT,
        /** The name belongs to an account with a password. */
        NAME_TAKEN,
        /** The provider cannot be reached, or what it sent is not to be trusted. */
        FAILED;

        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** As the reason why nobody is logged in. */
        AuthenticationException asRefusal() {
            return new OAuth2AuthenticationException(new OAuth2Error("earshot-" + written()), written());
        }

        static Outcome of(AuthenticationException failure) {
            if (failure instanceof OAuth2AuthenticationException oauth) {
                for (Outcome outcome : values()) {
                    if (oauth.getError().getErrorCode().equals("earshot-" + outcome.written())) {
                        return outcome;
                    }
                }
            }
            return FAILED;
        }
    }
}
