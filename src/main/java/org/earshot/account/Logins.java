package org.earshot.account;

import org.earshot.account.Accounts.Account;

/** What comes of attempts to log in. Safe for use by several threads. */
public interface Logins {

    /**
     * Counts a login that failed, unless the account is locked already.
     *
     * @return what it led to
     */
    Failure failed(String username, LockOut lockOut);

    /**
     * Notes a login that succeeded, and forgets the failed ones.
     *
     * @return whether the last login before was long enough ago to be worth a line in the audit log even for programs, which log
     *     in with every request
     */
    boolean succeeded(Account account);

    /** Lets an account try again that had too many failures; does nothing if it is not locked. */
    void unlock(String username);

    /** What a failed login led to. */
    enum Failure {
        COUNTED,
        /** This was one too many: the account is locked from now on. */
        LOCKED,
        /** The account is unknown, or locked already; nothing was written down. */
        IGNORED
    }
}
