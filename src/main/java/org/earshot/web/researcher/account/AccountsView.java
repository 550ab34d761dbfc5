package org.earshot.web.researcher.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Supplier;
import org.earshot.app.account.AccountAdministration;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Confirmation;
import org.earshot.web.researcher.component.field.FormProblem;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.security.LoginProvider;

/** Who may log in: administrators make accounts, reset passwords, and lock people out or let them in again. */
@Route(value = "accounts", layout = ResearcherLayout.class)
@PageTitle("Accounts - Earshot")
@Menu(title = "Accounts", order = 50)
@RolesAllowed("ADMINISTRATOR")
public class AccountsView extends Main {

    private final AccountAdministration desk;
    private final LoginProvider provider;
    private final Clock clock;
    private final Div news = new Div();
    private final FormProblem problem = new FormProblem();
    private final Div table = new Div();

    public AccountsView(AccountAdministration desk, LoginProvider provider, Clock clock) {
        this.desk = desk;
        this.provider = provider;
        this.clock = clock;
        Card all = new Card("All accounts", problem, news, table);
        Div content = new Div(all, new NewAccountForm(desk, provider, this::made));
        content.addClassName("stack");
        add(header(), content);
        show();
    }

    private static Component header() {
        RouterLink log = new RouterLink("Audit log", AuditView.class);
        log.addClassName("button");
        Div header = new Div(new H1("Accounts"), log);
        header.addClassName("page-header");
        return header;
    }

    private void show() {
        table.removeAll();
        table.add(new AccountTable(desk, provider, clock, this));
    }

    private void made(Component words) {
        news.removeAll();
        news.add(words);
        show();
    }

    /** Does something to an account, and says why not if it cannot be done. */
    void change(Runnable deed) {
        news.removeAll();
        problem.watch(() -> {
            try {
                deed.run();
            } finally {
                show();
            }
        });
    }

    void disable(String username) {
        Confirmation.ask(
                "Disable '" + username + "'?",
                "The account is logged out everywhere and cannot log in any more. Its studies stay, and administrators have"
                        + " them. You can enable it again.",
                "Disable",
                () -> change(() -> desk.disable(username)));
    }

    void enable(String username) {
        change(() -> desk.enable(username));
    }

    void unlock(String username) {
        change(() -> desk.unlock(username));
    }

    void reset(String username) {
        Confirmation.ask(
                "Reset the password of '" + username + "'?",
                "The present password is gone, and the account is logged out everywhere. You get a password to hand on.",
                "Reset the password",
                () -> changeAndTell(username, () -> desk.resetPassword(username)));
    }

    private void changeAndTell(String username, Supplier<String> password) {
        change(() -> news.add(new OneTimePassword(username, password.get(), desk.oneTimeValidity())));
    }

    void setAdministrator(String username, boolean administrator) {
        Confirmation.ask(
                administrator
                        ? "Make '" + username + "' an administrator?"
                        : "Is '" + username + "' no administrator any more?",
                administrator
                        ? "Administrators manage accounts, see the audit log, and own every study."
                        : "The account is logged out everywhere, and has only the studies that are shared with it.",
                administrator ? "Make an administrator" : "Take the right away",
                () -> change(() -> desk.setAdministrator(username, administrator)));
    }
}
