package org.earshot.web.security;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A provider of logins by OpenID Connect, such as an organisation's Keycloak. Off while there is no issuer, and then nothing goes
 * over the network.
 *
 * @param issuer its address, under which {@code .well-known/openid-configuration} is
 * @param name what the button calls it
 * @param usernameClaim the claim that becomes the account's name
 * @param groupsClaim the claim that lists a person's groups
 * @param allowedDomains of e-mail addresses that the provider has verified; empty: all
 * @param allowedGroups of which a person has to be in one; empty: all
 * @param administratorGroups who is in one is an administrator, who is in none is not; empty: administrators decide
 * @param makeAccounts whether whoever may come gets an account at the first login; otherwise an administrator makes it
 */
@ConfigurationProperties("earshot.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("your organisation") String name,
        @DefaultValue({"openid", "profile", "email"}) Set<String> scopes,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue Set<String> allowedDomains,
        @DefaultValue Set<String> allowedGroups,
        @DefaultValue Set<String> administratorGroups,
        @DefaultValue("false") boolean makeAccounts) {

    boolean isOn() {
        return !issuer.isBlank();
    }
}
