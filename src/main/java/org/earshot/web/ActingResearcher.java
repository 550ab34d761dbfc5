package org.earshot.web;

import java.util.Optional;
import org.earshot.study.Acting;
import org.earshot.study.AuditEntry;
import org.springframework.stereotype.Component;

/** Tells the studies' store who is logged in. */
@Component
class ActingResearcher implements Acting {

    private final CurrentResearcher researcher;

    ActingResearcher(CurrentResearcher researcher) {
        this.researcher = researcher;
    }

    @Override
    public Optional<String> username() {
        return Optional.of(researcher.name()).filter(name -> !name.equals(AuditEntry.SYSTEM));
    }
}
