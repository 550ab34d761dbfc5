package org.earshot.web.security;

import java.util.Arrays;
import java.util.Optional;
import org.earshot.app.account.ProviderRefusal;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** A refusal on its way through Spring Security, which knows errors of OAuth 2 by their codes. */
final class RefusedLogin {

    private static final String PREFIX = "earshot-";

    private RefusedLogin() {}

    static AuthenticationException because(ProviderRefusal reason) {
        return new OAuth2AuthenticationException(new OAuth2Error(PREFIX + reason.written()), reason.written());
    }

    /** None: the provider cannot be reached, or what it sent is not to be trusted. */
    static Optional<ProviderRefusal> reason(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException oauth
                ? Arrays.stream(ProviderRefusal.values())
                        .filter(reason -> oauth.getError().getErrorCode().equals(PREFIX + reason.written()))
                        .findFirst()
                : Optional.empty();
    }
}
