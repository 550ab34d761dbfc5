package org.earshot.app.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.StoredPassword;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Lets in who knows an account's password. Safe for use by several threads. */
@Service
public class PasswordAccounts {

    private final Accounts accounts;
    private final LoginRecord record;
    private final LoginRules rules;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;

    PasswordAccounts(Accounts accounts, LoginRecord record, LoginRules rules, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.record = record;
        this.rules = rules;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash =
                Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
    }

    /**
     * Checks a password and writes down what came of it. A name that nobody has takes as long as a wrong password.
     *
     * @param where such as "by the HTTP API, from 10.0.0.7"
     * @param always whether a login that succeeds is worth a line however short ago the last one was
     * @return none if the name or the password is wrong, or the account is locked or disabled
     * @throws PasswordExpiredException if the password was right, and for a first login that should have come earlier
     */
    public Optional<Account> logIn(String username, String password, String where, boolean always) {
        Optional<String> hash =
                accounts.find(username).flatMap(Account::password).map(StoredPassword::hash);
        boolean right = encoder.matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
        // Read again: others may have locked it while the password was checked.
        Optional<Account> account = accounts.find(username);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        if (!right) {
            record.failed(account.get().username(), where);
            return Optional.empty();
        }
        Optional<Account> open = account.filter(found -> !found.disabled() && !found.isLocked(clock.instant()));
        open.ifPresent(found -> enter(found, where, always));
        return open;
    }

    /** Only whoever knows the password learns that it has expired. */
    private void enter(Account account, String where, boolean always) {
        if (account.isPasswordExpired(clock.instant(), rules.oneTime())) {
            record.refused(account.username(), "the one-time password has expired");
            throw new PasswordExpiredException();
        }
        record.succeeded(account, where, always);
    }
}
