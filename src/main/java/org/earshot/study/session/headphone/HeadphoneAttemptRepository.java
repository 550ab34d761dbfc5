package org.earshot.study.session.headphone;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The attempts at the headphone checks of sessions. */
interface HeadphoneAttemptRepository extends Repository<HeadphoneAttemptEntity, HeadphoneAttemptEntity.Key> {

    /** By way of the session's version, whose few items are found by an index; the array decides which of them, and in which order. */
    String PLAYED =
            "select new org.earshot.study.session.headphone.PlayedItem(a, i.media, i.answer) from HeadphoneAttemptEntity a"
                    + " join SessionEntity s on s.id = a.key.session"
                    + " join HeadphoneItemEntity i on i.version = s.version.id and array_contains(a.items, i.id)"
                    + " where a.key.session = :session";

    <T extends HeadphoneAttemptEntity> List<T> saveAll(Iterable<T> attempts);

    /** What an attempt plays, in order. */
    @Query(PLAYED + " and a.key.attempt = :attempt order by array_position(a.items, i.id)")
    List<PlayedItem> played(UUID session, int attempt);

    /** What all attempts play, one attempt after the other. */
    @Query(PLAYED + " order by a.key.attempt, array_position(a.items, i.id)")
    List<PlayedItem> played(UUID session);

    @Modifying
    @Query("delete from HeadphoneAttemptEntity a where a.key.session in :sessions")
    void deleteOf(Collection<UUID> sessions);
}
