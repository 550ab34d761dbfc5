package org.earshot.app.access;

import org.earshot.account.AuditEntry;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is logged in where this thread serves a request, or for whom it does long work. */
@Component
public class CurrentResearcher {

    private static final ScopedValue<String> ACTING_FOR = ScopedValue.newInstance();

    private final SecurityContextHolderStrategy contexts;

    /** @param contexts the application's own: the one that is set for the whole process may be another application's, as in tests */
    CurrentResearcher(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** Something that a thread does without a login. */
    @FunctionalInterface
    public interface Act {

        void run() throws InterruptedException;
    }

    /** Does something on behalf of the account that asked for it before, with the rights that it has now. */
    public void actFor(String name, Act act) throws InterruptedException {
        ScopedValue.where(ACTING_FOR, name).<Void, InterruptedException>call(() -> {
            act.run();
            return null;
        });
    }

    /** The account's name; {@link AuditEntry#SYSTEM} where nobody is logged in and nobody has asked for it. */
    public String name() {
        return ACTING_FOR.isBound() ? ACTING_FOR.get() : loggedIn();
    }

    private String loggedIn() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication == null
                        || !authentication.isAuthenticated()
                        || authentication instanceof AnonymousAuthenticationToken
                ? AuditEntry.SYSTEM
                : authentication.getName();
    }
}
