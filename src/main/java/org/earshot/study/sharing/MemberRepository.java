package org.earshot.study.sharing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The members of studies. */
interface MemberRepository extends Repository<MemberEntity, MemberEntity.Key> {

    String ROLES =
            "select new org.earshot.study.sharing.StudyRole(s.slug, a.administrator, m.role) from AccountEntity a"
                    + " cross join StudyEntity s left join MemberEntity m on m.key.study = s.id and m.key.account = a.id"
                    + " where lower(a.username) = lower(:username) and not a.disabled and (a.administrator or m.role is not null)";

    MemberEntity save(MemberEntity member);

    Optional<MemberEntity> findById(MemberEntity.Key key);

    void delete(MemberEntity member);

    @Query("select a.id from AccountEntity a where a.username = :username")
    Optional<Long> account(String username);

    /** In all studies with which the account may do anything. */
    @Query(ROLES)
    List<StudyRole> roles(String username);

    @Query(ROLES + " and s.slug = :slug")
    Optional<StudyRole> role(String username, String slug);

    /** Owners first, then by name. */
    @Query("select new org.earshot.study.sharing.Member(a.username, m.role, m.since) from MemberEntity m"
            + " join AccountEntity a on a.id = m.key.account where m.key.study = :study"
            + " order by case when m.role = OWNER then 0 else 1 end, lower(a.username)")
    List<Member> of(long study);
}
