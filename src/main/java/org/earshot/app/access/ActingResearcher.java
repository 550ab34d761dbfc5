package org.earshot.app.access;

import java.util.Optional;
import org.earshot.account.AuditEntry;
import org.earshot.study.sharing.ActingAccount;
import org.springframework.stereotype.Component;

/** Tells the studies' store who is logged in. */
@Component
class ActingResearcher implements ActingAccount {

    private final CurrentResearcher researcher;

    ActingResearcher(CurrentResearcher researcher) {
        this.researcher = researcher;
    }

    @Override
    public Optional<String> username() {
        return Optional.of(researcher.name()).filter(name -> !name.equals(AuditEntry.SYSTEM));
    }
}
