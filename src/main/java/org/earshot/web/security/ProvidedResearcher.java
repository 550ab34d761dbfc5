package org.earshot.web.security;

import java.time.Instant;
import java.util.Collection;
import org.earshot.account.Accounts.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who logged in by the provider, under the name of the account here. */
final class ProvidedResearcher extends DefaultOidcUser implements LoggedIn {

    private static final long serialVersionUID = 1;

    private final String username;
    private final int epoch;
    private final Instant since;

    private ProvidedResearcher(
            Collection<? extends GrantedAuthority> authorities,
            OidcIdToken token,
            String username,
            int epoch,
            Instant since) {
        super(authorities, token);
        this.username = username;
        this.epoch = epoch;
        this.since = since;
    }

    static ProvidedResearcher of(Account account, OidcIdToken token, Instant now) {
        return new ProvidedResearcher(Researcher.authorities(account), token, account.username(), account.epoch(), now);
    }

    ProvidedResearcher in(int later) {
        return new ProvidedResearcher(getAuthorities(), getIdToken(), username, later, since);
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public int epoch() {
        return epoch;
    }

    @Override
    public Instant since() {
        return since;
    }
}
