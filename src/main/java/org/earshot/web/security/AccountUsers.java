package org.earshot.web.security;

import org.earshot.study.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Researchers' accounts as Spring Security knows them. */
@Service
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;

    AccountUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.find(username)
                .map(account -> User.withUsername(account.username())
                        .password(account.passwordHash())
                        .roles("RESEARCHER")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
    }
}
