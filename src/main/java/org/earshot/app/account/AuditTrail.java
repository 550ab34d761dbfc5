package org.earshot.app.account;

import java.util.List;
import java.util.function.Consumer;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;

/** The part of the audit log that somebody may read and asked for, the newest entry first. */
public final class AuditTrail {

    private final AuditLog log;
    private final AuditFilter filter;

    AuditTrail(AuditLog log, AuditFilter filter) {
        this.log = log;
        this.filter = filter;
    }

    public long count() {
        return log.count(filter);
    }

    /**
     * Some of the entries.
     *
     * @param skipped so many newer ones are left out
     */
    public List<AuditEntry> entries(int skipped, int most) {
        return log.find(filter, skipped, most);
    }

    /** All entries, one after the other. */
    public void forEach(Consumer<AuditEntry> entries) {
        log.forEach(filter, entries);
    }

    /** Whether it tells of more than one study. */
    public boolean ofAllStudies() {
        return filter.study().isEmpty();
    }

    /** All who ever did something, to choose from, in alphabetical order. */
    public List<String> actors() {
        return log.actors();
    }

    /** All that was ever done, to choose from, in alphabetical order. */
    public List<String> actions() {
        return log.actions();
    }
}
