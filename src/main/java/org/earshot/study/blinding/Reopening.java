package org.earshot.study.blinding;

import org.earshot.account.AuditEntry;
import org.earshot.study.version.ClosedStudyOpens;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps as a look that the results of a blinded study were to be seen while it was closed. */
@Component
class Reopening {

    private static final String OPEN_MEANWHILE =
            "The study was opened again after it had been closed; its results were open meanwhile";

    private final BlindedVersions blinded;
    private final LookRows rows;

    Reopening(BlindedVersions blinded, LookRows rows) {
        this.blinded = blinded;
        this.rows = rows;
    }

    /** Within the transaction that opens the study, and before it is open. */
    @EventListener
    void keepLook(ClosedStudyOpens event) {
        if (blinded.among(event.slug())) {
            Look look = rows.now(event.study(), AuditEntry.SYSTEM, OPEN_MEANWHILE);
            if (look.answers() > 0) {
                rows.add(event.study(), look);
            }
        }
    }
}
