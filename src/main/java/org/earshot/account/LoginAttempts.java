package org.earshot.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.earshot.account.Accounts.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final AccountRows accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    LoginAttempts(AccountRows accounts, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts a login that failed, unless the account is locked already.
     *
     * @return what it led to
     */
    public Failure failed(String username, LockOut lockOut) {
        Instant now = clock.instant();
        Optional<Account> account = accounts.lock(username).filter(found -> !found.isLocked(now));
        if (account.isEmpty()) {
            return Failure.IGNORED;
        }
        String name = account.get().username();
        jdbc.sql("INSERT INTO failed_login (account_id, at) SELECT id, :now FROM account WHERE username = :name")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("name", name)
                .update();
        if (recent(name, now.minus(lockOut.within())) < lockOut.failures()) {
            return Failure.COUNTED;
        }
        forget(name);
        accounts.update(name, "locked_until = :value", now.plus(lockOut.time()).atOffset(ZoneOffset.UTC));
        return Failure.LOCKED;
    }

    private int recent(String name, Instant since) {
        return jdbc.sql("SELECT count(*) FROM failed_login f JOIN account a ON a.id = f.account_id"
                        + " WHERE a.username = :name AND f.at > :since")
                .param("name", name)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /**
     * Notes a login that succeeded, and forgets the failed ones.
     *
     * @return whether the last login before was long enough ago to be worth a line in the audit log even for programs, which log
     *     in with every request
     */
    public boolean succeeded(Account account) {
        Instant now = clock.instant();
        forget(account.username());
        boolean longAgo = account.lastLoginAt()
                .filter(last -> last.isAfter(now.minus(WORTH_A_LINE)))
                .isEmpty();
        if (longAgo || Duration.between(account.lastLoginAt().orElse(now), now).toMinutes() > 0) {
            accounts.update(account.username(), "last_login_at = :value", now.atOffset(ZoneOffset.UTC));
        }
        return longAgo;
    }

    /** Lets an account try again that had too many failures; does nothing if it is not locked. */
    public void unlock(String username) {
        accounts.update(username, "locked_until = CAST(:value AS timestamptz)", null);
        forget(username);
    }

    private void forget(String name) {
        jdbc.sql("DELETE FROM failed_login USING account a"
                        + " WHERE a.id = failed_login.account_id AND lower(a.username) = lower(:name)")
                .param("name", name)
                .update();
    }
}
