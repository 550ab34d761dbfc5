package org.earshot.study.stored;

import java.time.Clock;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.study.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the database. */
@Service
@Transactional
class StoredAccounts implements Accounts {

    private final AccountRepository accounts;
    private final Clock clock;

    StoredAccounts(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> find(String username) {
        return accounts.findByUsername(username).map(found -> new Account(found.username(), found.passwordHash()));
    }

    @Override
    public void add(Account account) {
        if (accounts.findByUsername(account.username()).isPresent()) {
            throw new EarshotException("There is an account '" + account.username() + "' already");
        }
        accounts.save(new AccountEntity(account.username(), account.passwordHash(), clock.instant()));
    }

    @Override
    public void changePassword(String username, String passwordHash) {
        accounts.findByUsername(username)
                .orElseThrow(() -> new EarshotException("There is no account '" + username + "'"))
                .changePassword(passwordHash);
    }
}
