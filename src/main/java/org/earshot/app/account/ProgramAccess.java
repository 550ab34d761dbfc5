package org.earshot.app.account;

import org.earshot.app.access.RequiredRight;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Lets requests of programs pass, or refuses them, before anything is done: the acts ask for their rights again. Safe for use by several
 * threads.
 */
@Service
public class ProgramAccess {

    private final StudyAccess access;
    private final OwnAccount own;

    ProgramAccess(StudyAccess access, OwnAccount own) {
        this.access = access;
        this.own = own;
    }

    /**
     * Refuses whoever has not the right, and whoever has not chosen a password yet.
     *
     * @param slug of the study that it is about; empty if it is about none
     * @throws UnknownStudyException if it is about a study that may not be looked at
     * @throws AccessDeniedException if the right is missing otherwise
     */
    public void require(RequiredRight right, String slug) {
        if (right != RequiredRight.NOTHING && own.mustChangePassword()) {
            throw new AccessDeniedException(
                    "This password was for the first login only. Log in on the pages and choose one of your own.");
        }
        switch (right) {
            case NOTHING, RESEARCHER -> {}
            case ADMINISTRATOR -> requireAdministrator();
            case VIEWER -> access.requireView(slug);
            case COLLABORATOR -> access.requireChange(slug);
            case OWNER -> access.requireOwn(slug);
        }
    }

    private void requireAdministrator() {
        if (!access.administers()) {
            throw new AccessDeniedException("Only administrators may do this");
        }
    }
}
