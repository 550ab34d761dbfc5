package org.earshot.account;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what. Entries are only ever added. Safe for use by several threads. */
@Service
@Transactional
public class AuditLog {

    private final AuditEntryRepository entries;
    private final AuditEntryQuery views;

    AuditLog(AuditEntryRepository entries, AuditEntryQuery views) {
        this.entries = entries;
        this.views = views;
    }

    /** Keeps an entry; within a transaction, together with what it tells of. */
    public void add(AuditEntry entry) {
        entries.save(new AuditEntryEntity(entry));
    }

    /** The entries of a study, the newest first, at most so many. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String study, int most) {
        return views.of(study, most);
    }

    /**
     * Some of the entries that fit, the newest first.
     *
     * @param skipped so many newer ones are left out
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> find(AuditFilter filter, int skipped, int most) {
        return views.find(filter, skipped, most);
    }

    @Transactional(readOnly = true)
    public long count(AuditFilter filter) {
        return views.count(filter);
    }

    /**
     * All entries that fit, the newest first, one after the other.
     *
     * <p>In a transaction, without which PostgreSQL's driver would fetch everything at once.
     */
    @Transactional(readOnly = true)
    public void forEach(AuditFilter filter, Consumer<AuditEntry> consumer) {
        views.forEach(filter, consumer);
    }

    /** All who ever did something, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<String> actors() {
        return views.actors();
    }

    /** All that was ever done, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return views.actions();
    }
}
