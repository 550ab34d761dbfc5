package org.earshot.study;

import java.util.List;

/** Who did what. Entries are only ever added. Safe for use by several threads. */
public interface AuditLog {

    /** Keeps an entry; within a transaction, together with what it tells of. */
    void add(AuditEntry entry);

    /** The entries of a study, the newest first, at most so many. */
    List<AuditEntry> of(String study, int most);

    /** All entries, the newest first, at most so many. */
    List<AuditEntry> latest(int most);
}
