package org.earshot.study.records;

import java.util.Set;
import java.util.function.Consumer;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.UnknownStudyException;

/**
 * All that sessions leave behind, of all versions of a study, in the order of version, session number and position. Nothing is
 * held in memory. Safe for use by several threads.
 */
public interface SessionRecords {

    /**
     * Every trial of every session: practice, attention checks and what was not answered, too.
     *
     * @throws UnknownStudyException if there is no such study
     */
    void forEachTrial(String slug, Set<SessionFlag> include, Consumer<PlannedTrial> consumer);

    /**
     * Everything that browsers observed, and when phases were completed, in the order in which the server learnt of it.
     *
     * @throws UnknownStudyException if there is no such study
     */
    void forEachEvent(String slug, Set<SessionFlag> include, Consumer<ObservedEvent> consumer);

    /** Takes seconds for a million answers. */
    RecordedRows rows(String slug, Set<SessionFlag> include);
}
