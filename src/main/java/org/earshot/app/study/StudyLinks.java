package org.earshot.app.study;

import java.util.List;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.RefusedException;
import org.earshot.study.link.LinkKind;
import org.earshot.study.link.PersonalLink;
import org.earshot.study.link.PersonalLinks;
import org.earshot.study.version.StudyLocks;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal links to studies, for whoever may. Safe for use by several threads. */
@Service
@Transactional
public class StudyLinks {

    private final StudyLocks locks;
    private final PersonalLinks links;
    private final StudyAccess access;
    private final Audit audit;

    StudyLinks(StudyLocks locks, PersonalLinks links, StudyAccess access, Audit audit) {
        this.locks = locks;
        this.links = links;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Makes links, for whoever may change the study; what is returned here cannot be seen again.
     *
     * @param count 1 to {@value PersonalLinks#MOST}
     * @throws UnknownStudyException if the study may not be looked at
     * @throws AccessDeniedException if the study may not be changed
     * @throws RefusedException if the count does not fit
     */
    public List<PersonalLink> make(String slug, LinkKind kind, int count) {
        locks.hold(slug);
        access.requireChange(slug);
        List<PersonalLink> made = links.make(slug, kind, count);
        audit.record("links-made", slug, made.size() + " " + kind.written());
        return made;
    }

    /** How many links a study has, one entry per kind. */
    @Transactional(readOnly = true)
    public List<PersonalLinks.Count> counts(String slug) {
        access.requireView(slug);
        return links.counts(slug);
    }
}
