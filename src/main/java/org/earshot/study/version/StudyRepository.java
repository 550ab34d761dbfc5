package org.earshot.study.version;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Studies by their slug. */
public interface StudyRepository extends JpaRepository<StudyEntity, Long> {

    Optional<StudyEntity> findBySlug(String slug);

    /** The same, and nobody else changes the study or starts a session in it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select study from StudyEntity study where study.slug = :slug")
    Optional<StudyEntity> lockBySlug(String slug);
}
