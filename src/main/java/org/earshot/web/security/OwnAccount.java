package org.earshot.web.security;

import org.earshot.EarshotException;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.Password;
import org.earshot.app.access.Audit;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.web.security.OpenSessions.OpenSession;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

/** What researchers do with their own account, on a page. Safe for use by several threads. */
@Service
public class OwnAccount {

    private final Accounts accounts;
    private final CurrentResearcher researcher;
    private final OpenSessions sessions;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final LoginRecord record;
    private final Audit audit;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    OwnAccount(
            Accounts accounts,
            CurrentResearcher researcher,
            OpenSessions sessions,
            PasswordEncoder encoder,
            PasswordRules rules,
            LoginRecord record,
            Audit audit,
            SecurityContextHolderStrategy contexts,
            Clock clock) {
        this.contexts = contexts;
        this.accounts = accounts;
        this.researcher = researcher;
        this.sessions = sessions;
        this.encoder = encoder;
        this.rules = rules;
        this.record = record;
        this.audit = audit;
        this.clock = clock;
    }

    public Account account() {
        return accounts.find(researcher.name())
                .orElseThrow(() -> new EarshotException("There is no account '" + researcher.name() + "'"));
    }

    /** Where else and here the account is logged in, the most recently used first. */
    public List<OpenSession> sessions() {
        Account account = account();
        return sessions.of(account.username(), account.epoch());
    }

    public boolean isThisSession(OpenSession session) {
        return session.id().equals(VaadinSession.getCurrent().getSession().getId());
    }

    /**
     * Replaces the password. Every session but this one ends.
     *
     * @throws EarshotException if the present password is wrong or the next one will not do, saying why
     */
    public void changePassword(String present, String next) {
        Account account = account();
        if (account.isLocked(clock.instant())) {
            throw new EarshotException("There were too many wrong passwords. Try again later.");
        }
        String hash = account.password()
                .orElseThrow(() -> new EarshotException("This account has no password"))
                .hash();
        if (!encoder.matches(present, hash)) {
            record.failed(account.username(), "when the password was to be changed");
            throw new EarshotException("The present password is another one.");
        }
        if (present.equals(next)) {
            throw new EarshotException("That is the present password. Choose another one.");
        }
        rules.check(account.username(), next);
        accounts.changePassword(account.username(), Objects.requireNonNull(encoder.encode(next)), Password.CHOSEN);
        audit.record("password-changed", "");
        stay();
    }

    /** Ends every session but this one. */
    public void logOutElsewhere() {
        accounts.logOutEverywhere(account().username());
        audit.record("logged-out-elsewhere", "");
        stay();
    }

    /** This session goes on in the account's new epoch. */
    private void stay() {
        Authentication before = Objects.requireNonNull(contexts.getContext().getAuthentication());
        SecurityContext context = contexts.createEmptyContext();
        int epoch = account().epoch();
        context.setAuthentication(LoginRenewal.of(before, epoch));
        WrappedSession session = VaadinSession.getCurrent().getSession();
        sessions.renew(session.getId(), epoch);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
