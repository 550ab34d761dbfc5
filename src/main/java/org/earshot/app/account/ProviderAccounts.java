package org.earshot.app.account;

import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
import org.earshot.account.AuditEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Lets in who comes from a provider of logins. An account belongs to the provider's subject, which never changes; a name alone opens
 * no account that has a password. Safe for use by several threads.
 */
@Service
public class ProviderAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderAccounts.class);

    private final Accounts accounts;
    private final LoginRecord record;

    ProviderAccounts(Accounts accounts, LoginRecord record) {
        this.accounts = accounts;
        this.record = record;
    }

    /**
     * Finds or makes the person's account, follows what the provider says of administrators, and writes the login down.
     *
     * @param makeAccounts whether whoever may come gets an account at the first login
     * @throws ProviderRefusedException if the person is not let in
     */
    public Account logIn(ProvidedPerson person, boolean makeAccounts) {
        Optional<Account> known = accounts.findBySubject(person.subject());
        if (!person.admitted() || known.filter(Account::disabled).isPresent()) {
            record.refused(
                    known.map(Account::username).orElse(AuditEntry.SYSTEM), "somebody came by " + person.provider());
            throw new ProviderRefusedException(ProviderRefusal.REFUSED);
        }
        Account account = known.orElseGet(() -> first(person, makeAccounts));
        person.administrator().ifPresent(administrator -> follow(account, administrator, person.provider()));
        Account present = accounts.find(account.username()).orElseThrow();
        record.succeeded(present, "by " + person.provider(), true);
        return present;
    }

    /** The account that an administrator made for this person, or a new one. */
    private Account first(ProvidedPerson person, boolean makeAccounts) {
        String name = person.username().orElseThrow(() -> new ProviderRefusedException(ProviderRefusal.REFUSED));
        Optional<Account> prepared = accounts.find(name);
        if (prepared.isPresent()) {
            refuseUnfit(prepared.get());
        } else if (makeAccounts) {
            make(name, person.provider());
        } else {
            throw new ProviderRefusedException(ProviderRefusal.NO_ACCOUNT);
        }
        accounts.bind(name, person.subject());
        return accounts.find(name).orElseThrow();
    }

    private static void refuseUnfit(Account prepared) {
        if (prepared.password().isPresent() || prepared.subject().isPresent()) {
            throw new ProviderRefusedException(ProviderRefusal.NAME_TAKEN);
        }
        if (prepared.disabled()) {
            throw new ProviderRefusedException(ProviderRefusal.REFUSED);
        }
    }

    private void make(String name, String provider) {
        try {
            accounts.add(new NewAccount(name, Optional.empty(), Password.CHOSEN, false));
            record.made(name, "at the first login by " + provider);
        } catch (EarshotException e) {
            throw new ProviderRefusedException(ProviderRefusal.REFUSED);
        }
    }

    /** The provider's groups decide, but never so that nobody is left who could mend it. */
    private void follow(Account account, boolean administrator, String provider) {
        if (account.administrator() == administrator) {
            return;
        }
        try {
            accounts.setAdministrator(account.username(), administrator);
            record.changed(account.username(), administrator, provider);
        } catch (EarshotException e) {
            LOG.warn("{} says otherwise, but: {}", provider, e.getMessage());
        }
    }
}
