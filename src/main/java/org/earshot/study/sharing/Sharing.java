package org.earshot.study.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.study.version.UnknownStudyException;

/**
 * Who may do what with which study. Administrators own all studies; a study without members is theirs alone. Safe for use by
 * several threads.
 */
public interface Sharing {

    /**
     * What somebody may do with a study.
     *
     * @return none if the study or the account does not exist, the account is disabled, or the study is not shared with it
     */
    Optional<Role> role(String slug, String username);

    /** The same for all studies at once, by their slugs; those that are not shared with the account are left out. */
    Map<String, Role> roles(String username);

    /**
     * The members of a study, owners first, then by name.
     *
     * @throws UnknownStudyException if there is no such study
     */
    List<Member> members(String slug);

    /**
     * Gives an account a role in a study, or another one. Whoever may do less than before is logged out everywhere, so that no
     * page that is open still offers what is over.
     *
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if there is no such account, or no owner would be left
     */
    void share(String slug, String username, Role role);

    /**
     * Takes a member's role away, and logs the member out everywhere.
     *
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if the account is no member, or no owner would be left
     */
    void withdraw(String slug, String username);
}
