package org.earshot.app.access;

import java.util.List;
import java.util.Map;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.sharing.Role;
import org.earshot.study.sharing.Sharing;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What the researcher who is logged in may do with a study. Asked anew every time, so that what an owner takes away is gone at
 * once. Safe for use by several threads.
 */
@Component
public class StudyAccess {

    private final Sharing sharing;
    private final Accounts accounts;
    private final CurrentResearcher researcher;

    StudyAccess(Sharing sharing, Accounts accounts, CurrentResearcher researcher) {
        this.sharing = sharing;
        this.accounts = accounts;
        this.researcher = researcher;
    }

    /** All at once, to be shown; whoever acts is asked by {@link #requireChange} and the like. */
    public StudyRights rights(String slug) {
        return StudyRights.of(sharing.role(slug, researcher.name()));
    }

    /** Whether the study may be looked at; to whom it may not, it does not exist. */
    public boolean mayView(String slug) {
        return rights(slug).mayView();
    }

    /** Whether the study may be changed, published, and recruited for. */
    public boolean mayChange(String slug) {
        return rights(slug).mayChange();
    }

    /** Whether the study may be closed, shared and deleted. */
    public boolean mayOwn(String slug) {
        return rights(slug).mayOwn();
    }

    /** Those of some studies that may be looked at, in their order. */
    public List<StudySummary> visible(List<StudySummary> studies) {
        Map<String, Role> roles = sharing.roles(researcher.name());
        return studies.stream().filter(study -> roles.containsKey(study.slug())).toList();
    }

    /** The researcher's roles in all studies that may be looked at, by their slugs. */
    public Map<String, Role> roles() {
        return sharing.roles(researcher.name());
    }

    /** Whether accounts may be managed, and every study is the researcher's own. */
    public boolean administers() {
        return accounts.find(researcher.name())
                .filter(account -> !account.disabled())
                .filter(Account::administrator)
                .isPresent();
    }

    /** @throws AccessDeniedException unless {@link #administers} */
    public void requireAdministrator() {
        if (!administers()) {
            throw new AccessDeniedException("Only administrators may do this, and you are no longer one.");
        }
    }

    /** @throws UnknownStudyException if the study may not even be looked at */
    public void requireView(String slug) {
        if (!mayView(slug)) {
            throw new UnknownStudyException(slug);
        }
    }

    /**
     * @throws UnknownStudyException if the study may not even be looked at
     * @throws AccessDeniedException if the study may not be changed
     */
    public void requireChange(String slug) {
        requireView(slug);
        if (!mayChange(slug)) {
            throw new AccessDeniedException("You may look at the study '" + slug + "' but not change it");
        }
    }

    /**
     * @throws UnknownStudyException if the study may not even be looked at
     * @throws AccessDeniedException if the study is not the researcher's own
     */
    public void requireOwn(String slug) {
        requireView(slug);
        if (!mayOwn(slug)) {
            throw new AccessDeniedException("Only an owner of the study '" + slug + "' may do this");
        }
    }
}
