package org.earshot.study.session.event;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What pages observed outside of trials. */
interface SessionEventRepository extends Repository<SessionEventEntity, SessionEventEntity.Key> {

    <T extends SessionEventEntity> List<T> saveAll(Iterable<T> events);

    @Query("select count(e) from SessionEventEntity e where e.key.session = :session")
    int count(UUID session);

    /** Which of these contents are kept already. */
    @Query("select e.key.contentSha256 from SessionEventEntity e"
            + " where e.key.session = :session and e.key.contentSha256 in :contents")
    List<byte[]> known(UUID session, Collection<byte[]> contents);

    @Modifying
    @Query("delete from SessionEventEntity e where e.key.session in :sessions")
    void deleteOf(Collection<UUID> sessions);
}
