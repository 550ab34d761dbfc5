package org.earshot.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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

    private static final String ENDS_SESSIONS = "epoch = epoch + 1, ";

    private final AccountRows rows;
    private final Clock clock;

    Accounts(AccountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether nobody may log in yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return rows.count() == 0;
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String username) {
        return rows.find(username);
    }

    /** The account of somebody at a provider of logins. */
    @Transactional(readOnly = true)
    public Optional<Account> findBySubject(String subject) {
        return rows.findBySubject(subject);
    }

    /** All accounts by name. */
    @Transactional(readOnly = true)
    public List<Account> list() {
        return rows.list();
    }

    /**
     * Makes an account.
     *
     * @throws org.earshot.EarshotException if the name is taken
     */
    public void add(NewAccount account) {
        rows.find(account.username()).ifPresent(taken -> {
            throw new EarshotException("There is an account '" + taken.username() + "' already");
        });
        rows.add(account, clock.instant());
    }

    /** Replaces the password of an account, which logs it out everywhere and unlocks it. */
    public void changePassword(String username, String passwordHash, Password kind) {
        rows.update(username, ENDS_SESSIONS + "password_hash = :value, locked_until = NULL", passwordHash);
        if (kind == Password.ONE_TIME) {
            rows.update(
                    username,
                    "one_time = true, one_time_since = :value",
                    clock.instant().atOffset(ZoneOffset.UTC));
        } else {
            rows.update(username, "one_time = :value, one_time_since = NULL", false);
        }
    }

    public void disable(String username) {
        keepAnAdministratorBesides(username);
        rows.update(username, ENDS_SESSIONS + "disabled = :value", true);
    }

    public void enable(String username) {
        rows.update(username, "disabled = :value", false);
    }

    /** Gives or takes the right to manage accounts, with which comes every study. */
    public void setAdministrator(String username, boolean administrator) {
        if (!administrator) {
            keepAnAdministratorBesides(username);
        }
        rows.update(username, ENDS_SESSIONS + "administrator = :value", administrator);
    }

    /** Remembers whom at a provider of logins an account belongs to. */
    public void bind(String username, String subject) {
        rows.update(username, "subject = :value", subject);
    }

    /** Ends all sessions of an account. */
    public void logOutEverywhere(String username) {
        rows.update(username, "epoch = epoch + :value", 1);
    }

    private void keepAnAdministratorBesides(String username) {
        List<String> administrators = rows.lockActiveAdministrators();
        boolean last = administrators.size() == 1 && administrators.getFirst().equalsIgnoreCase(username);
        if (last) {
            throw new EarshotException("'" + administrators.getFirst()
                    + "' is the only administrator who can log in. Make somebody else an administrator first.");
        }
    }
}
