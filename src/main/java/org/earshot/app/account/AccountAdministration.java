package org.earshot.app.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
import org.earshot.account.LoginAttempts;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where administrators manage accounts; everybody else is sent away with an {@link AccessDeniedException}. Every change stands in
 * the audit log. Safe for use by several threads.
 */
@Service
@Transactional
public class AccountAdministration {

    private final Accounts accounts;
    private final LoginAttempts logins;
    private final PasswordEncoder encoder;
    private final StudyAccess access;
    private final LoginRules rules;
    private final Clock clock;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    AccountAdministration(
            Accounts accounts,
            LoginAttempts logins,
            PasswordEncoder encoder,
            StudyAccess access,
            LoginRules rules,
            Clock clock,
            Audit audit) {
        this.accounts = accounts;
        this.logins = logins;
        this.encoder = encoder;
        this.access = access;
        this.rules = rules;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Account> list() {
        requireAdministrator();
        return accounts.list();
    }

    /** For so long a password that is made here is good for a login. */
    public Duration oneTimeValidity() {
        return rules.oneTime();
    }

    /** Whether the account waits for a login with a password that is good no more. */
    public boolean isExpired(Account account) {
        return account.isPasswordExpired(clock.instant(), rules.oneTime());
    }

    /**
     * Makes an account with a password for the first login.
     *
     * @return the password, which cannot be seen again
     */
    public String make(String username, boolean administrator) {
        requireAdministrator();
        String password = GeneratedPassword.draw(random);
        add(new NewAccount(username, Optional.of(encode(password)), Password.ONE_TIME, administrator));
        return password;
    }

    /** Makes an account without a password, for somebody who comes by the provider of logins. */
    public void makeForProvider(String username, boolean administrator) {
        requireAdministrator();
        add(new NewAccount(username, Optional.empty(), Password.CHOSEN, administrator));
    }

    private void add(NewAccount account) {
        accounts.add(account);
        audit.record("account-made", account.username() + (account.administrator() ? ", an administrator" : ""));
    }

    /**
     * Replaces a password by one for the next login, which logs the account out everywhere.
     *
     * @return the password, which cannot be seen again
     */
    public String resetPassword(String username) {
        requireAdministrator();
        String password = GeneratedPassword.draw(random);
        accounts.changePassword(username, encode(password), Password.ONE_TIME);
        audit.record("password-reset", username);
        return password;
    }

    /** Logs the account out everywhere and lets it in no more. */
    public void disable(String username) {
        requireAdministrator();
        accounts.disable(username);
        audit.record("account-disabled", username);
    }

    public void enable(String username) {
        requireAdministrator();
        accounts.enable(username);
        audit.record("account-enabled", username);
    }

    public void unlock(String username) {
        requireAdministrator();
        logins.unlock(username);
        audit.record("account-unlocked", username);
    }

    public void setAdministrator(String username, boolean administrator) {
        requireAdministrator();
        accounts.setAdministrator(username, administrator);
        audit.record(administrator ? "administrator-made" : "administrator-ended", username);
    }

    private void requireAdministrator() {
        if (!access.administers()) {
            throw new AccessDeniedException("Only administrators manage accounts");
        }
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
