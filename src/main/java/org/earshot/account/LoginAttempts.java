package org.earshot.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.earshot.EarshotException;
import org.earshot.account.Accounts.Account;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes of attempts to log in. Safe for use by several threads. */
@Service
@Transactional
public class LoginAttempts {

    /** What a failed login led to. */
    public enum Failure {
        COUNTED,
        /** This was one too many: the account is locked from now on. */
        LOCKED,
        /** The account is unknown, or locked already; nothing was written down. */
        IGNORED
    }

    /** Programs log in with every request; so often it is written down. */
    private static final Duration WORTH_A_LINE = Duration.ofHours(1);

    private final AccountRepository accounts;
    private final FailedLoginRepository failures;
    private final Clock clock;

    LoginAttempts(AccountRepository accounts, FailedLoginRepository failures, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Counts a login that failed, unless the account is locked already.
     *
     * @return what it led to
     */
    public Failure failed(String username, LockOut lockOut) {
        Instant now = clock.instant();
        return accounts.lock(username)
                .filter(account -> !account.isLocked(now))
                .map(account -> count(account, lockOut, now))
                .orElse(Failure.IGNORED);
    }

    private Failure count(AccountEntity account, LockOut lockOut, Instant now) {
        failures.save(new FailedLoginEntity(account, now));
        if (failures.countByAccountAndAtAfter(account, now.minus(lockOut.within())) < lockOut.failures()) {
            return Failure.COUNTED;
        }
        failures.forget(account.username());
        account.lock(now.plus(lockOut.time()));
        return Failure.LOCKED;
    }

    /**
     * Notes a login that succeeded, and forgets the failed ones.
     *
     * @return whether the last login before was long enough ago to be worth a line in the audit log even for programs, which log
     *     in with every request
     */
    public boolean succeeded(Account account) {
        Instant now = clock.instant();
        failures.forget(account.username());
        boolean longAgo = account.lastLoginAt()
                .filter(last -> last.isAfter(now.minus(WORTH_A_LINE)))
                .isEmpty();
        if (longAgo || Duration.between(account.lastLoginAt().orElse(now), now).toMinutes() > 0) {
            lockKnown(account.username()).markLogin(now);
        }
        return longAgo;
    }

    /** Lets an account try again that had too many failures; does nothing if it is not locked. */
    public void unlock(String username) {
        lockKnown(username).unlock();
        failures.forget(username);
    }

    private AccountEntity lockKnown(String username) {
        return accounts.lock(username)
                .orElseThrow(() -> new EarshotException("There is no account '" + username + "'"));
    }
}
