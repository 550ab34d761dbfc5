package org.earshot.web.security;

import java.time.Instant;

/** What a session remembers of the login that began it. */
interface LoggedIn {

    /** The account's name. */
    String getName();

    /** The account's epoch then: a later one means that all sessions were ended since. */
    int epoch();

    Instant since();
}
