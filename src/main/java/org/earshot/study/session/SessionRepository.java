package org.earshot.study.session;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Sessions, by their tokens and by what else leads to them. */
interface SessionRepository extends Repository<SessionEntity, UUID> {

    SessionEntity save(SessionEntity session);

    Optional<SessionEntity> findById(UUID id);

    @Query("select s from TokenEntity t join t.session s join fetch s.version where t.hash = :hash")
    Optional<SessionEntity> byToken(byte[] hash);

    /** The same, and requests for the session wait for each other, so that it cannot fork. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SessionEntity s where s.id = (select t.session.id from TokenEntity t where t.hash = :hash)")
    Optional<SessionEntity> lockByToken(byte[] hash);

    @Query("select s from SessionEntity s where s.study = :study and s.prolificPid = :pid")
    Optional<SessionEntity> byProlificPid(long study, String pid);

    @Query("select s from SessionEntity s where s.study = :study and s.attempt = :attempt")
    Optional<SessionEntity> byAttempt(long study, UUID attempt);

    /** The number that the next session of a version gets. */
    @Query("select coalesce(max(s.number), 0) + 1 from SessionEntity s where s.version.id = :version")
    int nextNumber(long version);

    @Query("select s.id from SessionEntity s where s.version.id = :version")
    List<UUID> idsOfVersion(long version);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SessionEntity s where s.study = :study and s.flag = SIMULATED")
    List<SessionEntity> lockSimulated(long study);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SessionEntity s where s.study = :study and s.flag = SIMULATED and s.simulation = :run")
    List<SessionEntity> lockSimulated(long study, long run);

    @Modifying
    @Query("delete from SessionEntity s where s.id in :sessions")
    void deleteAll(Collection<UUID> sessions);
}
