package org.earshot.app.account;

import java.time.Clock;
import java.util.Objects;
import org.earshot.EarshotException;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.Password;
import org.earshot.app.access.Audit;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.app.access.StudyAccess;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** What researchers do with their own account. Safe for use by several threads. */
@Service
public class OwnAccount {

    private final Accounts accounts;
    private final CurrentResearcher researcher;
    private final StudyAccess access;
    private final LoginSession session;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final LoginRecord record;
    private final Audit audit;
    private final Clock clock;

    OwnAccount(
            Accounts accounts,
            CurrentResearcher researcher,
            StudyAccess access,
            LoginSession session,
            PasswordEncoder encoder,
            PasswordRules rules,
            LoginRecord record,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.researcher = researcher;
        this.access = access;
        this.session = session;
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

    /** Whether nothing else may be done before a password of one's own is chosen; nobody without an account has to. */
    public boolean mustChangePassword() {
        return accounts.find(researcher.name())
                .filter(Account::mustChangePassword)
                .isPresent();
    }

    /** Whether accounts, data sets and models may be managed, so that pages offer nothing that would be refused. */
    public boolean administers() {
        return access.administers();
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
        session.continueIn(account().epoch());
    }

    /** Ends every session but this one. */
    public void logOutElsewhere() {
        accounts.logOutEverywhere(account().username());
        audit.record("logged-out-elsewhere", "");
        session.continueIn(account().epoch());
    }
}
