package org.earshot.web.researcher.account;

import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.app.access.CurrentResearcher;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Whoever logged in with a one-time password sees no other page before there is a password of one's own. */
@Component
class FirstPassword implements VaadinServiceInitListener {

    private final Accounts accounts;
    private final CurrentResearcher researcher;

    FirstPassword(Accounts accounts, CurrentResearcher researcher) {
        this.accounts = accounts;
        this.researcher = researcher;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        boolean elsewhere = event.getNavigationTarget() != OwnAccountView.class;
        if (elsewhere
                && accounts.find(researcher.name())
                        .filter(Account::mustChangePassword)
                        .isPresent()) {
            event.forwardTo(OwnAccountView.class);
        }
    }
}
