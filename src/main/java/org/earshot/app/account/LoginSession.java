package org.earshot.app.account;

/** The session in which researchers change their own account. */
public interface LoginSession {

    /** Goes on in a later epoch of the account, which has ended all the others. */
    void continueIn(int epoch);
}
