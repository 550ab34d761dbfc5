package org.earshot.web.researcher.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import org.earshot.account.Accounts.Account;
import org.earshot.app.account.AccountAdministration;
import org.earshot.web.researcher.component.Badge;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.security.LoginProvider;

/** All accounts with what an administrator can do about each. */
class AccountTable extends DataTable<Account> {

    private final AccountAdministration desk;
    private final LoginProvider provider;
    private final Instant now;
    private final AccountsView page;

    AccountTable(AccountAdministration desk, LoginProvider provider, Clock clock, AccountsView page) {
        super("Accounts");
        addClassName("accounts");
        this.desk = desk;
        this.provider = provider;
        this.now = clock.instant();
        this.page = page;
        text("Name", Account::username);
        text("Right", account -> account.administrator() ? "Administrator" : "Researcher");
        column("State", this::state);
        text("Logs in by", this::way);
        text("Last login", account -> account.lastLoginAt().map(Wording::moment).orElse("never"));
        column("What to do", this::actions);
        rows(desk.list());
    }

    private Component state(Account account) {
        if (account.disabled()) {
            return new Badge("Disabled", "disabled");
        }
        if (account.isLocked(now)) {
            return new Badge(
                    "Locked until " + Wording.moment(account.lockedUntil().orElse(now)), "wrong");
        }
        if (desk.isExpired(account)) {
            return new Badge("Password expired", "wrong");
        }
        return account.mustChangePassword()
                ? new Badge("Waits for a password", "disabled")
                : new Badge("Active", "right");
    }

    private String way(Account account) {
        boolean provided = account.password().isEmpty() || account.subject().isPresent();
        return provided ? provider.name().orElse("a provider that is off") : "Password";
    }

    private Component actions(Account account) {
        String name = account.username();
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (account.isLocked(now)) {
            actions.add(action("Unlock", name, () -> page.unlock(name)));
        }
        if (account.password().isPresent()) {
            actions.add(action("Reset the password", name, () -> page.reset(name)));
        }
        actions.add(
                account.administrator()
                        ? action("End administration", name, () -> page.setAdministrator(name, false))
                        : action("Make an administrator", name, () -> page.setAdministrator(name, true)),
                account.disabled()
                        ? action("Enable", name, () -> page.enable(name))
                        : action("Disable", name, () -> page.disable(name)));
        return actions;
    }

    private static NativeButton action(String words, String username, Runnable deed) {
        NativeButton button = new NativeButton(words, click -> deed.run());
        button.addClassName("link");
        Span whose = new Span(" of " + username);
        whose.addClassName("unseen");
        button.add(whose);
        return button;
    }
}
