package org.earshot.web.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.earshot.account.Accounts.Account;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who logged in with a password. */
record Researcher(String username, int epoch, Instant since) implements LoggedIn, AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return username;
    }

    /** What Spring Security knows an account's rights by; those of studies are asked for anew every time. */
    static List<GrantedAuthority> authorities(Account account) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_RESEARCHER"));
        if (account.administrator()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        }
        return authorities;
    }
}
