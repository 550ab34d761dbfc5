package org.earshot.app.study;

import java.util.List;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.sharing.Member;
import org.earshot.study.sharing.Role;
import org.earshot.study.sharing.Sharing;
import org.earshot.study.version.StudyLocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sharing by the researcher who is logged in: only what is one's own, and never without a line in the audit log. */
@Service
@Transactional
public class SharedStudies {

    private final StudyLocks locks;
    private final Sharing sharing;
    private final StudyAccess access;
    private final Audit audit;

    SharedStudies(StudyLocks locks, Sharing sharing, StudyAccess access, Audit audit) {
        this.locks = locks;
        this.sharing = sharing;
        this.access = access;
        this.audit = audit;
    }

    /** With whom a study is shared, for whoever may look at it. */
    public List<Member> members(String slug) {
        access.requireView(slug);
        return sharing.members(slug);
    }

    /** Whether sharing is offered. */
    public boolean mayOwn(String slug) {
        return access.mayOwn(slug);
    }

    /** As {@link Sharing#share}, for owners. */
    public void share(String slug, String username, Role role) {
        locks.hold(slug);
        access.requireOwn(slug);
        sharing.share(slug, username, role);
        audit.record("study-shared", slug, "with " + username + " as " + role.written());
    }

    /** As {@link Sharing#withdraw}, for owners. */
    public void withdraw(String slug, String username) {
        locks.hold(slug);
        access.requireOwn(slug);
        sharing.withdraw(slug, username);
        audit.record("sharing-ended", slug, "with " + username);
    }
}
