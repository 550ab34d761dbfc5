package org.earshot.app.account;

import java.time.Clock;
import java.util.Optional;
import org.earshot.account.Accounts.Account;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditLog;
import org.earshot.account.LoginAttempts;
import org.springframework.stereotype.Component;

/** Counts logins and writes into the audit log who logged in and who could not: who is logged in is not known yet. */
@Component
class LoginRecord {

    private final AuditLog log;
    private final LoginAttempts logins;
    private final LoginRules rules;
    private final Clock clock;

    LoginRecord(AuditLog log, LoginAttempts logins, LoginRules rules, Clock clock) {
        this.log = log;
        this.logins = logins;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param where such as "the HTTP API, from 10.0.0.7" */
    void succeeded(Account account, String where, boolean always) {
        boolean worthALine = logins.succeeded(account);
        if (always || worthALine) {
            add(account.username(), "logged-in", where);
        }
    }

    void failed(String username, String where) {
        switch (logins.failed(username, rules.lockOut())) {
            case COUNTED -> add(username, "login-failed", where);
            case LOCKED -> {
                add(username, "login-failed", where);
                add(
                        username,
                        "account-locked",
                        "for " + rules.locked().toMinutes() + " minutes, after " + rules.failures() + " failed logins");
            }
            case IGNORED -> {}
        }
    }

    void refused(String username, String why) {
        add(username, "login-refused", why);
    }

    /** An account that was made without an administrator. */
    void made(String username, String how) {
        add(username, "account-made", how);
    }

    void changed(String username, boolean administrator, String why) {
        add(username, administrator ? "administrator-made" : "administrator-ended", "by " + why);
    }

    private void add(String username, String action, String detail) {
        log.add(new AuditEntry(clock.instant(), username, action, Optional.empty(), detail));
    }
}
