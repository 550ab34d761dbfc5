package org.earshot.study.session;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What sessions gave in phases that are no trials. */
interface StepRepository extends Repository<StepEntity, StepEntity.Key> {

    StepEntity save(StepEntity step);

    @Modifying
    @Query("delete from StepEntity s where s.key.session in :sessions")
    void deleteOf(Collection<UUID> sessions);
}
