package org.earshot.study.blinding;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Looks at results. */
interface LookRepository extends Repository<LookEntity, Long> {

    LookEntity save(LookEntity look);

    /** The earliest first. */
    List<LookEntity> findByStudyOrderById(long study);

    @Modifying
    @Query("delete from LookEntity l where l.study = :study")
    void deleteOf(long study);
}
