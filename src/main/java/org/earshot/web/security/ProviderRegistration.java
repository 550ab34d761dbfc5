package org.earshot.web.security;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * What is known of the provider: asked for at the first login and not at the start, so that Earshot starts while the provider is
 * away, and asked again until there is an answer.
 */
final class ProviderRegistration implements ClientRegistrationRepository {

    static final String ID = "oidc";

    private final OidcSettings settings;
    private final AtomicReference<Optional<ClientRegistration>> known = new AtomicReference<>(Optional.empty());

    ProviderRegistration(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        ClientRegistration registration = known.get().orElseGet(this::ask);
        known.set(Optional.of(registration));
        return registration;
    }

    private ClientRegistration ask() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
