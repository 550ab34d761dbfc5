package org.earshot.web.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.StoredPassword;
import org.earshot.app.account.LoginRecord;
import org.earshot.app.account.LoginRules;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
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

    private final Accounts accounts;
    private final LoginRecord record;
    private final LoginRules rules;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;

    PasswordLogin(Accounts accounts, LoginRecord record, LoginRules rules, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.record = record;
        this.rules = rules;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash =
                Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        long start = System.nanoTime();
        try {
            return attempt(attempt).orElseThrow(() -> refusal(start));
        } catch (AuthenticationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new InternalAuthenticationServiceException("Accounts cannot be read", e);
        }
    }

    private Optional<Authentication> attempt(Authentication attempt) {
        LoginOrigin origin = LoginOrigin.of(attempt);
        String password = String.valueOf(attempt.getCredentials());
        Optional<String> hash =
                accounts.find(attempt.getName()).flatMap(Account::password).map(StoredPassword::hash);
        boolean right = encoder.matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
        // Read again: others may have locked it while the password was checked.
        Optional<Account> account = accounts.find(attempt.getName());
        if (account.isEmpty()) {
            return Optional.empty();
        }
        if (!right) {
            record.failed(account.get().username(), origin.words());
            return Optional.empty();
        }
        return account.filter(found -> !found.disabled() && !found.isLocked(clock.instant()))
                .map(found -> enter(refuseExpired(found), origin));
    }

    /** Only whoever knows the password learns that it has expired. */
    private Account refuseExpired(Account account) {
        if (account.isPasswordExpired(clock.instant(), rules.oneTime())) {
            record.refused(account.username(), "the one-time password has expired");
            throw new CredentialsExpiredException("This one-time password has expired");
        }
        return account;
    }

    private Authentication enter(Account account, LoginOrigin origin) {
        record.succeeded(account, origin.words(), origin.page());
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
