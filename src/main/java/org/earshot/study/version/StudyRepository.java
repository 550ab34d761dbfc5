package org.earshot.study.version;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Studies by their slug. */
public interface StudyRepository extends Repository<StudyEntity, Long> {

    StudyEntity save(StudyEntity study);

    Optional<StudyEntity> findBySlug(String slug);

    /** The same, and nobody else changes the study or starts a session in it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select study from StudyEntity study where study.slug = :slug")
    Optional<StudyEntity> lockBySlug(String slug);

    @Modifying
    @Query("delete from StudyEntity study where study.id = :study")
    void delete(long study);
}
