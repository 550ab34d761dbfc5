package org.earshot.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The researchers who may log in. Passwords come and go as hashes only. Names are the same in upper and lower case. Safe for use
 * by several threads.
 *
 * <p>Whatever takes something from an account logs it out everywhere. All that names an account which does not exist throws
 * an {@link org.earshot.EarshotException}, and so does what would leave no administrator who can log in.
 */
@Service
@Transactional
public class Accounts {

    /** Whether a password is meant to stay. */
    public enum Password {
        CHOSEN,
        /** It was generated, and has to be replaced at the next login. */
        ONE_TIME
    }

    /**
     * An account to be made.
     *
     * @param passwordHash with the scheme in front, as Spring Security writes it; none if only a provider of logins lets the
     *     person in
     */
    public record NewAccount(String username, Optional<String> passwordHash, Password kind, boolean administrator) {

        public NewAccount {
            AccountName.check(username);
        }
    }

    /**
     * An account as it is now.
     *
     * @param password none if only a provider of logins lets the person in
     * @param epoch grows whenever all sessions end
     * @param lockedUntil after too many failed logins; may be over
     * @param subject who this is at a provider of logins
     */
    public record Account(
            String username,
            Optional<StoredPassword> password,
            boolean administrator,
            boolean disabled,
            int epoch,
            Instant createdAt,
            Optional<Instant> lastLoginAt,
            Optional<Instant> lockedUntil,
            Optional<String> subject) {

        public boolean isLocked(Instant now) {
            return lockedUntil.filter(now::isBefore).isPresent();
        }

        /** Whether nothing else may be done before a password is chosen. */
        public boolean mustChangePassword() {
            return password.filter(stored -> stored.kind() == Password.ONE_TIME).isPresent();
        }

        /** Whether there is a one-time password that was made longer ago than it is good for. */
        public boolean isPasswordExpired(Instant now, Duration oneTime) {
            return password.flatMap(StoredPassword::oneTimeSince)
                    .filter(since -> since.plus(oneTime).isBefore(now))
                    .isPresent();
        }
    }

    /**
     * A password as it is kept.
     *
     * @param hash with the scheme in front, as Spring Security writes it
     * @param oneTimeSince when a one-time password was made
     */
    public record StoredPassword(String hash, Optional<Instant> oneTimeSince) {

        public Password kind() {
            return oneTimeSince.isPresent() ? Password.ONE_TIME : Password.CHOSEN;
        }
    }

    private final AccountRepository accounts;
    private final Clock clock;

    Accounts(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether nobody may log in yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String username) {
        return accounts.find(username).map(AccountEntity::toAccount);
    }

    /** The same, and nobody else changes the account until the transaction ends. */
    public Optional<Account> lock(String username) {
        return accounts.lock(username).map(AccountEntity::toAccount);
    }

    /** The account of somebody at a provider of logins. */
    @Transactional(readOnly = true)
    public Optional<Account> findBySubject(String subject) {
        return accounts.findBySubject(subject).map(AccountEntity::toAccount);
    }

    /** All accounts by name. */
    @Transactional(readOnly = true)
    public List<Account> list() {
        return accounts.all().stream().map(AccountEntity::toAccount).toList();
    }

    /**
     * Makes an account.
     *
     * @throws org.earshot.EarshotException if the name is taken
     */
    public void add(NewAccount account) {
        accounts.find(account.username()).ifPresent(taken -> {
            throw new EarshotException("There is an account '" + taken.username() + "' already");
        });
        accounts.save(new AccountEntity(account, clock.instant()));
    }

    /** Replaces the password of an account, which logs it out everywhere and unlocks it. */
    public void changePassword(String username, String passwordHash, Password kind) {
        lockKnown(username).changePassword(passwordHash, kind, clock.instant());
    }

    public void disable(String username) {
        keepAnAdministratorBesides(username);
        lockKnown(username).disable();
    }

    public void enable(String username) {
        lockKnown(username).enable();
    }

    /** Gives or takes the right to manage accounts, with which comes every study. */
    public void setAdministrator(String username, boolean administrator) {
        if (!administrator) {
            keepAnAdministratorBesides(username);
        }
        lockKnown(username).setAdministrator(administrator);
    }

    /** Remembers whom at a provider of logins an account belongs to. */
    public void bind(String username, String subject) {
        lockKnown(username).bind(subject);
    }

    /** Ends all sessions of an account. */
    public void logOutEverywhere(String username) {
        lockKnown(username).endSessions();
    }

    private AccountEntity lockKnown(String username) {
        return accounts.lock(username)
                .orElseThrow(() -> new EarshotException("There is no account '" + username + "'"));
    }

    private void keepAnAdministratorBesides(String username) {
        List<AccountEntity> administrators = accounts.lockActiveAdministrators();
        boolean last = administrators.size() == 1
                && administrators.getFirst().username().equalsIgnoreCase(username);
        if (last) {
            throw new EarshotException("'" + administrators.getFirst().username()
                    + "' is the only administrator who can log in. Make somebody else an administrator first.");
        }
    }
}
