package org.earshot.study.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what with which study. Administrators own all studies; a study without members is theirs alone. Safe for use by
 * several threads.
 */
@Service
@Transactional
public class Sharing {

    private final StudyRepository studies;
    private final Accounts accounts;
    private final StudyMembers changes;
    private final MemberRepository members;
    private final Clock clock;

    Sharing(StudyRepository studies, Accounts accounts, StudyMembers changes, MemberRepository members, Clock clock) {
        this.studies = studies;
        this.accounts = accounts;
        this.changes = changes;
        this.members = members;
        this.clock = clock;
    }

    /**
     * What somebody may do with a study.
     *
     * @return none if the study or the account does not exist, the account is disabled, or the study is not shared with it
     */
    @Transactional(readOnly = true)
    public Optional<Role> role(String slug, String username) {
        return members.role(username, slug).map(StudyRole::role);
    }

    /** The same for all studies at once, by their slugs; those that are not shared with the account are left out. */
    @Transactional(readOnly = true)
    public Map<String, Role> roles(String username) {
        return members.roles(username).stream().collect(Collectors.toMap(StudyRole::slug, StudyRole::role));
    }

    /**
     * The members of a study, owners first, then by name.
     *
     * @throws UnknownStudyException if there is no such study
     */
    @Transactional(readOnly = true)
    public List<Member> members(String slug) {
        return members.of(studies.findBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id());
    }

    /** Makes an account the owner of a study that is new. */
    public void claim(String slug, String username) {
        changes.put(lock(slug), username, Role.OWNER, clock.instant());
    }

    /**
     * Gives an account a role in a study, or another one. Whoever may do less than before is logged out everywhere, so that no
     * page that is open still offers what is over.
     *
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if there is no such account, or no owner would be left
     */
    public void share(String slug, String username, Role role) {
        long study = lock(slug);
        Account account = accounts.lock(username)
                .orElseThrow(() -> new EarshotException(
                        "There is no account '" + username + "'. An administrator can make one on the page Accounts."));
        Optional<Role> before = roleOf(study, account.username());
        if (before.equals(Optional.of(role))) {
            return;
        }
        changes.put(study, account.username(), role, clock.instant());
        if (before.isPresent() && role.compareTo(before.get()) < 0) {
            keepAnOwner(study, slug);
            logOut(account);
        }
    }

    /**
     * Takes a member's role away, and logs the member out everywhere.
     *
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if the account is no member, or no owner would be left
     */
    public void withdraw(String slug, String username) {
        long study = lock(slug);
        Account account = accounts.lock(username)
                .filter(found -> roleOf(study, found.username()).isPresent())
                .orElseThrow(
                        () -> new EarshotException("The study '" + slug + "' is not shared with '" + username + "'"));
        boolean owner = roleOf(study, account.username()).orElseThrow() == Role.OWNER;
        changes.remove(study, account.username());
        if (owner) {
            keepAnOwner(study, slug);
        }
        logOut(account);
    }

    /** Pages that are open were made for what the account might do then. */
    private void logOut(Account account) {
        if (!account.administrator()) {
            accounts.logOutEverywhere(account.username());
        }
    }

    private void keepAnOwner(long study, String slug) {
        if (members.of(study).stream().noneMatch(member -> member.role() == Role.OWNER)) {
            throw new EarshotException(
                    "The study '" + slug + "' would have no owner. Make somebody else an owner first.");
        }
    }

    private Optional<Role> roleOf(long study, String username) {
        return members.of(study).stream()
                .filter(member -> member.username().equals(username))
                .map(Member::role)
                .findFirst();
    }

    private long lock(String slug) {
        return studies.lockBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id();
    }
}
