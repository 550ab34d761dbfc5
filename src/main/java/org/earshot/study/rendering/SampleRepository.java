package org.earshot.study.rendering;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The recordings of versions. */
interface SampleRepository extends Repository<SampleEntity, Long> {

    SampleEntity save(SampleEntity sample);

    @Modifying
    @Query("delete from SampleEntity s where s.version.id = :version")
    void deleteOf(long version);
}
