package org.earshot.study.session;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Sessions by their tokens. */
interface SessionRepository extends Repository<SessionEntity, UUID> {

    @Query("select t.session from TokenEntity t where t.hash = :hash")
    Optional<SessionEntity> byToken(byte[] hash);

    /** The same, and requests for the session wait for each other, so that it cannot fork. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SessionEntity s where s.id = (select t.session.id from TokenEntity t where t.hash = :hash)")
    Optional<SessionEntity> lockByToken(byte[] hash);

    @Query("select s from SessionEntity s where s.version.study.slug = :slug and s.prolificPid = :pid")
    Optional<SessionEntity> byProlificPid(String slug, String pid);

    @Query("select s from SessionEntity s where s.version.study.slug = :slug and s.attempt = :attempt")
    Optional<SessionEntity> byAttempt(String slug, UUID attempt);
}
