package org.earshot.app.access;

import java.time.Clock;
import java.util.Optional;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditLog;
import org.springframework.stereotype.Component;

/** Keeps what the researcher who is logged in does. Safe for use by several threads. */
@Component
public class Audit {

    private final AuditLog log;
    private final CurrentResearcher researcher;
    private final Clock clock;

    Audit(AuditLog log, CurrentResearcher researcher, Clock clock) {
        this.log = log;
        this.researcher = researcher;
        this.clock = clock;
    }

    /**
     * @param action in kebab-case: {@code study-published}
     * @param study the slug of the study concerned
     * @param detail in words, empty if the action says it all
     */
    public void record(String action, String study, String detail) {
        record(action, Optional.of(study), detail);
    }

    /** The same for what concerns no study. */
    public void record(String action, String detail) {
        record(action, Optional.empty(), detail);
    }

    private void record(String action, Optional<String> study, String detail) {
        log.add(new AuditEntry(clock.instant(), researcher.name(), action, study, detail));
    }
}
