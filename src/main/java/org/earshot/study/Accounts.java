package org.earshot.study;

import java.util.Optional;

/** The researchers who may log in. Passwords come and go as hashes only. */
public interface Accounts {

    /** Whether nobody may log in yet. */
    boolean isEmpty();

    Optional<Account> find(String username);

    /** @throws org.earshot.EarshotException if the name is taken */
    void add(Account account);

    /** Replaces the password of an account. */
    void changePassword(String username, String passwordHash);

    /** @param passwordHash with the scheme in front, as Spring Security writes it */
    record Account(String username, String passwordHash) {}
}
