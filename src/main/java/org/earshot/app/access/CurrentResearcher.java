package org.earshot.app.access;

import org.earshot.account.AuditEntry;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is logged in where this thread serves a request. */
@Component
public class CurrentResearcher {

    private final SecurityContextHolderStrategy contexts;

    /** @param contexts the application's own: the one that is set for the whole process may be another application's, as in tests */
    CurrentResearcher(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** The account's name; {@link AuditEntry#SYSTEM} where nobody is logged in, as in background work. */
    public String name() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication == null
                        || !authentication.isAuthenticated()
                        || authentication instanceof AnonymousAuthenticationToken
                ? AuditEntry.SYSTEM
                : authentication.getName();
    }
}
