package org.earshot.account;

import java.util.List;
import java.util.function.Consumer;

/** Who did what. Entries are only ever added. Safe for use by several threads. */
public interface AuditLog {

    /** Keeps an entry; within a transaction, together with what it tells of. */
    void add(AuditEntry entry);

    /** The entries of a study, the newest first, at most so many. */
    List<AuditEntry> of(String study, int most);

    /** All entries, the newest first, at most so many. */
    List<AuditEntry> latest(int most);

    /**
     * Some of the entries that fit, the newest first.
     *
     * @param skipped so many newer ones are left out
     */
    List<AuditEntry> find(AuditFilter filter, int skipped, int most);

    long count(AuditFilter filter);

    /** All entries that fit, the newest first, one after the other. */
    void forEach(AuditFilter filter, Consumer<AuditEntry> entries);

    /** All who ever did something, in alphabetical order. */
    List<String> actors();

    /** All that was ever done, in alphabetical order. */
    List<String> actions();
}
