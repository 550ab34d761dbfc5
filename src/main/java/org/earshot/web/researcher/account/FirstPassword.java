package org.earshot.web.researcher.account;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.earshot.app.account.OwnAccount;
import org.springframework.stereotype.Component;

/** Whoever logged in with a one-time password sees no other page before there is a password of one's own. */
@Component
class FirstPassword implements VaadinServiceInitListener {

    private final OwnAccount own;

    FirstPassword(OwnAccount own) {
        this.own = own;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        boolean elsewhere = event.getNavigationTarget() != OwnAccountView.class;
        if (elsewhere && own.mustChangePassword()) {
            event.forwardTo(OwnAccountView.class);
        }
    }
}
