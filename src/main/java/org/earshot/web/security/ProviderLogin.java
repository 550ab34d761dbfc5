package org.earshot.web.security;

import org.earshot.EarshotException;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
import org.earshot.account.AuditEntry;
import org.earshot.web.security.LoginProvider.Outcome;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Finds the account of somebody who comes from the provider, after Spring Security has checked what the provider says. An account
 * belongs to the provider's subject, which never changes; a name alone opens no account that has a password.
 */
@Component
class ProviderLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogin.class);

    private final OidcUserService provider = new OidcUserService();
    private final OidcSettings settings;
    private final ProviderAdmission admission;
    private final Accounts accounts;
    private final LoginRecord record;
    private final Clock clock;

    ProviderLogin(OidcSettings settings, Accounts accounts, LoginRecord record, Clock clock) {
        this.settings = settings;
        this.admission = new ProviderAdmission(settings);
        this.accounts = accounts;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = provider.loadUser(request);
        String subject = settings.issuer() + " " + person.getSubject();
        Optional<Account> known = accounts.findBySubject(subject);
        if (!admission.admits(person) || known.filter(Account::disabled).isPresent()) {
            record.refused(
                    known.map(Account::username).orElse(AuditEntry.SYSTEM), "somebody came by " + settings.name());
            throw Outcome.REFUSED.asRefusal();
        }
        Account account = known.orElseGet(() -> first(person, subject));
        admission.administrator(person).ifPresent(administrator -> follow(account, administrator));
        Account present = accounts.find(account.username()).orElseThrow();
        record.succeeded(present, "by " + settings.name(), true);
        return ProvidedResearcher.of(present, person.getIdToken(), clock.instant());
    }

    /** The account that an administrator made for this person, or a new one. */
    private Account first(OidcUser person, String subject) {
        String name = admission.username(person).orElseThrow(Outcome.REFUSED::asRefusal);
        Optional<Account> prepared = accounts.find(name);
        if (prepared.isPresent()) {
            Account account = prepared.get();
            if (account.password().isPresent() || account.subject().isPresent()) {
                throw Outcome.NAME_TAKEN.asRefusal();
            }
            if (account.disabled()) {
                throw Outcome.REFUSED.asRefusal();
            }
        } else if (settings.makeAccounts()) {
            make(name);
        } else {
            throw Outcome.NO_ACCOUNT.asRefusal();
        }
        accounts.bind(name, subject);
        return accounts.find(name).orElseThrow();
    }

    private void make(String name) {
        try {
            accounts.add(new NewAccount(name, Optional.empty(), Password.CHOSEN, false));
            record.made(name, "at the first login by " + settings.name());
        } catch (EarshotException e) {
            throw Outcome.REFUSED.asRefusal();
        }
    }

    /** The provider's groups decide, but never so that nobody is left who could mend it. */
    private void follow(Account account, boolean administrator) {
        if (account.administrator() == administrator) {
            return;
        }
        try {
            accounts.setAdministrator(account.username(), administrator);
            record.changed(account.username(), administrator, settings.name());
        } catch (EarshotException e) {
            LOG.warn("{} says otherwise, but: {}", settings.name(), e.getMessage());
        }
    }
}
