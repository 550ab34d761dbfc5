package org.earshot.study.blinding;

import java.time.Clock;
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
    private final LookRepository looks;
    private final VisibleAnswersQuery visible;
    private final Clock clock;

    Reopening(BlindedVersions blinded, LookRepository looks, VisibleAnswersQuery visible, Clock clock) {
        this.blinded = blinded;
        this.looks = looks;
        this.visible = visible;
        this.clock = clock;
    }

    /** Within the transaction that opens the study, and before it is open. */
    @EventListener
    void keepLook(ClosedStudyOpens event) {
        if (blinded.among(event.slug())) {
            Look look = visible.now(event.study(), AuditEntry.SYSTEM, OPEN_MEANWHILE, clock.instant());
            if (look.answers() > 0) {
                looks.save(new LookEntity(event.study(), look));
            }
        }
    }
}
