package org.earshot.study.plan;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plans that are kept with studies. */
interface SampleSizePlanRepository extends Repository<SampleSizePlanEntity, Long> {

    SampleSizePlanEntity save(SampleSizePlanEntity plan);

    /** The newest first. */
    List<SampleSizePlanEntity> findByStudyOrderByNumberDesc(long study);

    @Modifying
    @Query("delete from SampleSizePlanEntity p where p.study = :study and p.number = :number")
    void delete(long study, int number);

    /** Those that were made for a draft. */
    @Modifying
    @Query("delete from SampleSizePlanEntity p where exists (select v.id from VersionEntity v where v.id = :draft"
            + " and v.publishedAt is null and v.study.id = p.study and v.number = p.version)")
    void deleteOfDraft(long draft);
}
