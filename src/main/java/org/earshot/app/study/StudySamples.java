package org.earshot.app.study;

import org.earshot.EarshotException;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.version.StudyLocks;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes which recordings a draft draws, for whoever may change the study, and has them drawn and rendered anew in the background. Safe for
 * use by several threads.
 *
 * <p>Every act throws {@link UnknownStudyException} if the study may not be looked at, {@link AccessDeniedException} if it may not be changed,
 * and another {@link EarshotException} if the latest version is published or has that change already; then nothing is changed.
 */
@Service
public class StudySamples {

    private final StudyLocks locks;
    private final Drafts drafts;
    private final Publications publications;
    private final StudyAccess access;
    private final Audit audit;
    private final TransactionTemplate transaction;

    StudySamples(
            StudyLocks locks,
            Drafts drafts,
            Publications publications,
            StudyAccess access,
            Audit audit,
            TransactionTemplate transaction) {
        this.locks = locks;
        this.drafts = drafts;
        this.publications = publications;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Draws another recording instead of this one. */
    public void exclude(String slug, Exclusion exclusion) {
        String detail = exclusion.recording() + ": " + exclusion.reason();
        redraw(slug, "recording-excluded", detail, () -> drafts.exclude(slug, exclusion));
    }

    /** Takes an exclusion back. */
    public void include(String slug, String recording) {
        redraw(slug, "exclusion-taken-back", recording, () -> drafts.include(slug, recording));
    }

    /** Draws other recordings, as the seed says. */
    public void reseed(String slug, long seed) {
        redraw(slug, "samples-drawn-anew", "seed " + seed, () -> drafts.reseed(slug, seed));
    }

    /** What renders sees only what is committed, so it begins afterwards. */
    private void redraw(String slug, String action, String detail, Runnable change) {
        transaction.executeWithoutResult(status -> {
            locks.hold(slug);
            access.requireChange(slug);
            change.run();
            audit.record(action, slug, detail);
        });
        publications.prepare(slug);
    }
}
