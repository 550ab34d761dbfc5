package org.earshot.app.study;

import java.util.List;
import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.sharing.Member;
import org.earshot.study.sharing.Role;
import org.earshot.study.sharing.Sharing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sharing by the researcher who is logged in: only what is one's own, and never without a line in the audit log. */
@Service
@Transactional
public class SharedStudies {

    private final Sharing sharing;
    private final StudyAccess access;
    private final Audit audit;

    SharedStudies(Sharing sharing, StudyAccess access, Audit audit) {
        this.sharing = sharing;
        this.access = access;
        this.audit = audit;
    }

    public List<Member> members(String slug) {
        access.requireView(slug);
        return sharing.members(slug);
    }

    public boolean mayOwn(String slug) {
        return access.mayOwn(slug);
    }

    /** As {@link Sharing#share}, for owners. */
    public void share(String slug, String username, Role role) {
        access.requireOwn(slug);
        sharing.share(slug, username, role);
        audit.record("study-shared", slug, "with " + username + " as " + role.written());
    }

    /** As {@link Sharing#withdraw}, for owners. */
    public void withdraw(String slug, String username) {
        access.requireOwn(slug);
        sharing.withdraw(slug, username);
        audit.record("sharing-ended", slug, "with " + username);
    }
}
