package org.earshot.app.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earshot.app.access.Audit;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.blinding.Look;
import org.earshot.study.blinding.Looks;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Component;

/**
 * Keeps everything that is computed from answers hidden while a blinded study is not closed. Whoever looks nevertheless says
 * why; the look is kept, and opens the study's results in this login session for an hour. Safe for use by several threads.
 *
 * <p>Every act throws {@link UnknownStudyException} if the study may not be looked at. Whatever gives results away begins with
 * {@link #requireRevealed}.
 */
@Component
public class Blinding {

    /** The request parameter with the reason for a look. */
    private static final String REASON = "look";

    private final Looks looks;
    private final LookSession session;
    private final StudyAccess access;
    private final CurrentResearcher researcher;
    private final Audit audit;

    Blinding(Looks looks, LookSession session, StudyAccess access, CurrentResearcher researcher, Audit audit) {
        this.looks = looks;
        this.session = session;
        this.access = access;
        this.researcher = researcher;
        this.audit = audit;
    }

    /**
     * Whether results have to stay hidden from whoever asks now, so that a page can say so.
     */
    public boolean isHidden(String slug) {
        access.requireView(slug);
        return looks.hidden(slug) && session.until(slug).isEmpty();
    }

    /** Until when this login session looks at hidden results; empty if it does not, or if nothing is hidden. */
    public Optional<Instant> lookingUntil(String slug) {
        access.requireView(slug);
        return looks.hidden(slug) ? session.until(slug) : Optional.empty();
    }

    /**
     * Lets the present HTTP request go on if it may see results, or if it gives a reason as {@code ?look=REASON}: that look is
     * kept, and is for this request alone.
     *
     * @throws BlindedException if results stay hidden
     */
    public void requireRevealed(String slug) {
        if (!isHidden(slug)) {
            return;
        }
        String reason = reasonGiven().orElseThrow(() -> new BlindedException(slug));
        keep(slug, reason);
    }

    /**
     * Keeps a look and opens the results in this login session.
     *
     * @throws org.earshot.EarshotException if the reason is missing or too long; nothing is opened then
     */
    public void look(String slug, String reason) {
        access.requireView(slug);
        keep(slug, reason);
        session.begin(slug);
    }

    /** Hides the results again in this login session, before the hour is over. */
    public void endLook(String slug) {
        access.requireView(slug);
        session.end(slug);
    }

    /** All looks at a study, the earliest first. */
    public List<Look> looks(String slug) {
        access.requireView(slug);
        return looks.of(slug);
    }

    private void keep(String slug, String reason) {
        Look look = looks.add(slug, researcher.name(), reason);
        audit.record("results-looked-at", slug, look.reason());
    }

    /** Not from a page of another site, which could make a browser send it. */
    private static Optional<String> reasonGiven() {
        return LookSession.request()
                .filter(request -> !"cross-site".equals(request.getHeader("Sec-Fetch-Site")))
                .map(request -> request.getParameter(REASON))
                .filter(reason -> !reason.isBlank());
    }
}
