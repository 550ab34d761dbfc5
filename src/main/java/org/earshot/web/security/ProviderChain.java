package org.earshot.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.earshot.app.account.ProviderRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** Adds the login by a provider to the chain of the pages, where one is configured. */
@Component
class ProviderChain {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderChain.class);
    private static final String FAILED = "failed";

    private final OidcSettings settings;
    private final ProviderLogin login;

    ProviderChain(OidcSettings settings, ProviderLogin login) {
        this.settings = settings;
        this.login = login;
    }

    void addTo(HttpSecurity http) {
        if (!settings.isOn()) {
            return;
        }
        http.oauth2Login(oauth2 -> oauth2.withObjectPostProcessor(failuresOnTheLoginPage())
                .loginPage(LoginPage.ADDRESS)
                .clientRegistrationRepository(new ProviderRegistration(settings))
                .authorizedClientRepository(new NoTokensKept())
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(login))
                .failureHandler(ProviderChain::tell));
    }

    /** Already the way to the provider can fail, while it is away. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failuresOnTheLoginPage() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(ProviderChain::tell);
                return filter;
            }
        };
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Optional<ProviderRefusal> refusal = RefusedLogin.reason(failure);
        if (refusal.isEmpty()) {
            LOG.warn("A login by the provider failed: {}", rootMessage(failure));
        }
        response.sendRedirect(request.getContextPath() + LoginPage.ADDRESS + "?" + LoginPage.PROVIDER + "="
                + refusal.map(ProviderRefusal::written).orElse(FAILED));
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
