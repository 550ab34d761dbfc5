package org.earshot.web.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.earshot.account.Accounts.Account;
import org.earshot.app.account.PasswordAccounts;
import org.earshot.app.account.PasswordExpiredException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Logs in by name and password, on the page and with every request of a program. Whatever is wrong, whether the name, the
 * password, or that the account is locked or disabled, the answer is the same and takes the same time. That a one-time password
 * has expired is said to whoever knows it.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    /** Longer than checking a password and writing a failure down, so that what was done cannot be told from the time. */
    private static final Duration STEP = Duration.ofMillis(250);

    private final PasswordAccounts accounts;
    private final Clock clock;

    PasswordLogin(PasswordAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        long start = System.nanoTime();
        try {
            return attempt(attempt).orElseThrow(() -> refusal(start));
        } catch (AuthenticationException e) {
            throw e;
        } catch (PasswordExpiredException e) {
            throw new CredentialsExpiredException("This one-time password has expired", e);
        } catch (RuntimeException e) {
            throw new InternalAuthenticationServiceException("Accounts cannot be read", e);
        }
    }

    private Optional<Authentication> attempt(Authentication attempt) {
        LoginOrigin origin = LoginOrigin.of(attempt);
        return accounts.logIn(
                        attempt.getName(), String.valueOf(attempt.getCredentials()), origin.words(), origin.page())
                .map(this::loggedIn);
    }

    private Authentication loggedIn(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Researcher(account.username(), account.epoch(), clock.instant()),
                null,
                Researcher.authorities(account));
    }

    private static BadCredentialsException refusal(long start) {
        long step = STEP.toNanos();
        long since = System.nanoTime() - start;
        try {
            Thread.sleep(Duration.ofNanos(step - since % step));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new BadCredentialsException("The name and the password do not belong together");
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
