package org.earshot.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the database. */
@Service
@Transactional
class StoredAccounts implements Accounts {

    private static final String ENDS_SESSIONS = "epoch = epoch + 1, ";

    private final AccountRows rows;
    private final Clock clock;

    StoredAccounts(AccountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return rows.count() == 0;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> find(String username) {
        return rows.find(username);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> findBySubject(String subject) {
        return rows.findBySubject(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> list() {
        return rows.list();
    }

    @Override
    public void add(NewAccount account) {
        rows.find(account.username()).ifPresent(taken -> {
            throw new EarshotException("There is an account '" + taken.username() + "' already");
        });
        rows.add(account, clock.instant());
    }

    @Override
    public void changePassword(String username, String passwordHash, Password kind) {
        rows.update(username, ENDS_SESSIONS + "password_hash = :value, locked_until = NULL", passwordHash);
        if (kind == Password.ONE_TIME) {
            rows.update(
                    username,
                    "one_time = true, one_time_since = :value",
                    clock.instant().atOffset(ZoneOffset.UTC));
        } else {
            rows.update(username, "one_time = :value, one_time_since = NULL", false);
        }
    }

    @Override
    public void disable(String username) {
        keepAnAdministratorBesides(username);
        rows.update(username, ENDS_SESSIONS + "disabled = :value", true);
    }

    @Override
    public void enable(String username) {
        rows.update(username, "disabled = :value", false);
    }

    @Override
    public void setAdministrator(String username, boolean administrator) {
        if (!administrator) {
            keepAnAdministratorBesides(username);
        }
        rows.update(username, ENDS_SESSIONS + "administrator = :value", administrator);
    }

    @Override
    public void bind(String username, String subject) {
        rows.update(username, "subject = :value", subject);
    }

    @Override
    public void logOutEverywhere(String username) {
        rows.update(username, "epoch = epoch + :value", 1);
    }

    private void keepAnAdministratorBesides(String username) {
        List<String> administrators = rows.lockActiveAdministrators();
        boolean last = administrators.size() == 1 && administrators.getFirst().equalsIgnoreCase(username);
        if (last) {
            throw new EarshotException("'" + administrators.getFirst()
                    + "' is the only administrator who can log in. Make somebody else an administrator first.");
        }
    }
}
