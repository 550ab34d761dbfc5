package org.earshot.study.rendering;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The bytes that browsers get. */
interface MediaRepository extends Repository<MediaEntity, String> {

    Optional<MediaEntity> findById(String id);

    /**
     * Equal bytes are stored once, whatever they were rendered from. In SQL, because JPA has no word for "unless it is there":
     * to ask first would be to fetch the bytes, or to fail where another study was faster.
     */
    @Modifying
    @Query(
            value = "INSERT INTO media (id, content_type, bytes) VALUES (:id, :contentType, :bytes)"
                    + " ON CONFLICT (id) DO NOTHING",
            nativeQuery = true)
    void keep(String id, String contentType, byte[] bytes);

    /** Those among these that nothing shows any more. */
    @Modifying
    @Query("delete from MediaEntity e where e.id in :media"
            + " and not exists (select m.id from StimulusEntity m where m.media = e.id)"
            + " and not exists (select i.id from HeadphoneItemEntity i where i.media = e.id)")
    void deleteUnused(Collection<String> media);

    /** Waits for the lock, which is held until the transaction ends. JPA knows locks of rows only. */
    @Query(value = "SELECT 1 FROM pg_advisory_xact_lock(:key)", nativeQuery = true)
    int lock(long key);
}
