package org.earshot.web.security;

import java.time.Clock;
import org.earshot.account.Accounts.Account;
import org.earshot.app.account.ProvidedPerson;
import org.earshot.app.account.ProviderAccounts;
import org.earshot.app.account.ProviderRefusedException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Logs in who comes from the provider, after Spring Security has checked what the provider says. */
@Component
class ProviderLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final OidcSettings settings;
    private final ProviderAdmission admission;
    private final ProviderAccounts accounts;
    private final Clock clock;

    ProviderLogin(OidcSettings settings, ProviderAccounts accounts, Clock clock) {
        this.settings = settings;
        this.admission = new ProviderAdmission(settings);
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        ProvidedPerson person = new ProvidedPerson(
                settings.name(),
                settings.issuer() + " " + user.getSubject(),
                admission.username(user),
                admission.admits(user),
                admission.administrator(user));
        try {
            Account account = accounts.logIn(person, settings.makeAccounts());
            return ProvidedResearcher.of(account, user.getIdToken(), clock.instant());
        } catch (ProviderRefusedException e) {
            throw RefusedLogin.because(e.reason());
        }
    }
}
