package org.earshot.web.security;

import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** The same login in a later epoch of its account. */
final class LoginRenewal {

    private LoginRenewal() {}

    static Authentication of(Authentication login, int epoch) {
        return switch (Objects.requireNonNull(login.getPrincipal())) {
            case Researcher before ->
                UsernamePasswordAuthenticationToken.authenticated(
                        new Researcher(before.username(), epoch, before.since()), null, login.getAuthorities());
            case ProvidedResearcher before
            when login instanceof OAuth2AuthenticationToken token ->
                new OAuth2AuthenticationToken(
                        before.in(epoch), login.getAuthorities(), token.getAuthorizedClientRegistrationId());
            default -> login;
        };
    }
}
