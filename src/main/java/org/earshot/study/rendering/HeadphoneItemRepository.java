package org.earshot.study.rendering;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sounds of versions' headphone checks. */
interface HeadphoneItemRepository extends Repository<HeadphoneItemEntity, Long> {

    HeadphoneItemEntity save(HeadphoneItemEntity item);

    @Query("select i.id from HeadphoneItemEntity i where i.version = :version order by i.ordinal")
    List<Long> ids(long version);

    @Query("select i.media from HeadphoneItemEntity i where i.version = :version")
    List<String> media(long version);

    @Modifying
    @Query("delete from HeadphoneItemEntity i where i.version = :version")
    void deleteOf(long version);
}
