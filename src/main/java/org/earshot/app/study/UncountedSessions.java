package org.earshot.app.study;

import java.util.Map;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.RefusedException;
import org.earshot.study.session.Participations;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.Arrival;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts sessions that never count, for whoever may change the study: to try it, and to let made-up participants take it. They take no place
 * and change no balance. Safe for use by several threads.
 *
 * <p>Every act returns the token with which the session goes on, and throws {@link UnknownStudyException} if the study may not be looked at,
 * {@link AccessDeniedException} if it may not be changed, and {@link RefusedException} or another {@link EarshotException} if there is nothing
 * to be taken.
 */
@Service
@Transactional
public class UncountedSessions {

    private static final Arrival FROM_NOWHERE = new Arrival(Map.of(), Optional.empty(), Optional.empty());
    private static final String PREVIEW = "preview-started";

    private final Participations participations;
    private final StudyAccess access;
    private final Audit audit;

    UncountedSessions(Participations participations, StudyAccess access, Audit audit) {
        this.participations = participations;
        this.access = access;
        this.audit = audit;
    }

    /** A test of the draft, which has to be prepared. */
    public String previewDraft(String slug, PreferredLanguages languages) {
        access.requireChange(slug);
        String token = participations.preview(slug, languages).token();
        audit.record(PREVIEW, slug, "");
        return token;
    }

    /** A test of the published version. */
    public String previewPublished(String slug, PreferredLanguages languages) {
        return start(slug, SessionFlag.TEST, PREVIEW, languages);
    }

    /** The session of one simulated participant, who is made up by whoever asks. */
    public String simulate(String slug, PreferredLanguages languages) {
        return start(slug, SessionFlag.SIMULATED, "simulated-session-started", languages);
    }

    private String start(String slug, SessionFlag flag, String action, PreferredLanguages languages) {
        access.requireChange(slug);
        String token = participations.start(slug, FROM_NOWHERE, flag, languages).token();
        audit.record(action, slug, "");
        return token;
    }
}
