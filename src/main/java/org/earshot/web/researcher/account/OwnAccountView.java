package org.earshot.web.researcher.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.earshot.account.Accounts.Account;
import org.earshot.app.account.OwnAccount;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.security.LoginProvider;
import org.earshot.web.security.OpenSessions;
import org.earshot.web.security.OpenSessions.OpenSession;
import org.earshot.web.security.PageSession;

/** One's own password, and where one is logged in. */
@Route(value = "account", layout = ResearcherLayout.class)
@PageTitle("My account - Earshot")
@PermitAll
public class OwnAccountView extends Main {

    private final OwnAccount own;
    private final LoginProvider provider;
    private final OpenSessions sessions;
    private final PageSession present;
    private final Div content = new Div();

    public OwnAccountView(OwnAccount own, LoginProvider provider, OpenSessions sessions, PageSession present) {
        this.own = own;
        this.provider = provider;
        this.sessions = sessions;
        this.present = present;
        content.addClassName("stack");
        add(header(own.account()), content);
        show("");
    }

    private static Component header(Account account) {
        Paragraph who = new Paragraph(account.username() + (account.administrator() ? ", administrator" : ""));
        who.addClassName("quiet");
        Div header = new Div(new H1("My account"), who);
        header.addClassName("study-header");
        return header;
    }

    private void show(String news) {
        Account account = own.account();
        content.removeAll();
        if (!news.isEmpty()) {
            Paragraph words = new Paragraph(news);
            words.addClassName("notice");
            words.getElement().setAttribute("role", "status");
            content.add(words);
        }
        content.add(password(account));
        if (!account.mustChangePassword()) {
            content.add(sessions(account));
        }
    }

    private Component password(Account account) {
        if (account.password().isEmpty()) {
            return new Card(
                    "Password",
                    new Paragraph("You log in by " + provider.name().orElse("a provider")
                            + " and have no password here. Programs that use the HTTP API need an account with one."));
        }
        return new PasswordForm(
                own,
                account,
                () -> show("The password is changed. Wherever else you were logged in, you are not any more."));
    }

    private Component sessions(Account account) {
        NativeButton others = new NativeButton("Log out everywhere else", click -> {
            own.logOutElsewhere();
            show("You are logged in here and nowhere else.");
        });
        Div buttons = new Div(others);
        buttons.addClassName("buttons");
        return new Card(
                        "Where you are logged in",
                        new DataTable<OpenSession>("Sessions")
                                .text(
                                        "Browser",
                                        session -> BrowserName.of(session.browser())
                                                + (present.is(session) ? ", this one" : ""))
                                .text("Address", OpenSession::address)
                                .text("Since", session -> Wording.moment(session.since()))
                                .text("Last used", session -> Wording.moment(session.lastSeen()))
                                .rows(sessions.of(account.username(), account.epoch())),
                        buttons)
                .explained("Sessions of the pages; programs send the password with every request and have none.");
    }
}
