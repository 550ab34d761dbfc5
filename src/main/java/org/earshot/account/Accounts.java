package org.earshot.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The researchers who may log in. Passwords come and go as hashes only. Names are the same in upper and lower case. Safe for use
 * by several threads.
 *
 * <p>Whatever takes something from an account logs it out everywhere. All that names an account which does not exist throws
 * an {@link org.earshot.EarshotException}, and so does what would leave no administrator who can log in.
 */
public interface Accounts {

    /** Whether nobody may log in yet. */
    boolean isEmpty();

    Optional<Account> find(String username);

    /** The account of somebody at a provider of logins. */
    Optional<Account> findBySubject(String subject);

    /** All accounts by name. */
    List<Account> list();

    /**
     * Makes an account.
     *
     * @throws org.earshot.EarshotException if the name is taken
     */
    void add(NewAccount account);

    /** Replaces the password of an account, which logs it out everywhere and unlocks it. */
    void changePassword(String username, String passwordHash, Password kind);

    void disable(String username);

    void enable(String username);

    /** Gives or takes the right to manage accounts, with which comes every study. */
    void setAdministrator(String username, boolean administrator);

    /** Remembers whom at a provider of logins an account belongs to. */
    void bind(String username, String subject);

    /** Ends all sessions of an account. */
    void logOutEverywhere(String username);

    /** Whether a password is meant to stay. */
    enum Password {
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
    record NewAccount(String username, Optional<String> passwordHash, Password kind, boolean administrator) {

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
    record Account(
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
    record StoredPassword(String hash, Optional<Instant> oneTimeSince) {

        public Password kind() {
            return oneTimeSince.isPresent() ? Password.ONE_TIME : Password.CHOSEN;
        }
    }
}
