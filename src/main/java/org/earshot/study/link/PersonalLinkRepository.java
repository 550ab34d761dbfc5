package org.earshot.study.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The personal links of studies. */
public interface PersonalLinkRepository extends Repository<PersonalLinkEntity, Long> {

    <T extends PersonalLinkEntity> List<T> saveAll(Iterable<T> links);

    Optional<PersonalLinkEntity> findByStudyAndHash(long study, byte[] hash);

    /** 0 if there is no link yet. */
    @Query("select coalesce(max(l.number), 0) from PersonalLinkEntity l where l.study = :study")
    int lastNumber(long study);

    @Query("select new org.earshot.study.link.PersonalLinks$Count(l.kind, cast(count(l) as Integer),"
            + " cast(count(l) filter (where l.used) as Integer))"
            + " from PersonalLinkEntity l where l.study = :study group by l.kind")
    List<PersonalLinks.Count> counts(long study);

    /** Links stay used; nothing tells any more for which session. */
    @Modifying
    @Query("update PersonalLinkEntity l set l.session = null where l.session in :sessions")
    void forgetSessions(Collection<UUID> sessions);

    @Modifying
    @Query("delete from PersonalLinkEntity l where l.study = :study")
    void deleteOf(long study);
}
