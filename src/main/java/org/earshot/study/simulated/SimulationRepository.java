package org.earshot.study.simulated;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Runs of simulated participants, and what their sessions are asked. */
interface SimulationRepository extends Repository<SimulationEntity, Long> {

    SimulationEntity save(SimulationEntity run);

    Optional<SimulationEntity> findByStudyAndNumber(long study, int number);

    /** The same, and nobody deletes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SimulationEntity r where r.study = :study and r.number = :number")
    Optional<SimulationEntity> lock(long study, int number);

    /** The number that the next run of a study gets. */
    @Query("select coalesce(max(r.number), 0) + 1 from SimulationEntity r where r.study = :study")
    int nextNumber(long study);

    @Query("select new org.earshot.study.simulated.ListedTrial(t.id, t.practice, t.round, t.told, p.name, m.condition,"
            + " p.trueLabel, p.prediction, m.networkAnswer) from TrialEntity t"
            + " join StimulusEntity m on m.id = t.stimulus join m.sample p where t.session.id = :session")
    List<ListedTrial> trials(UUID session);

    @Modifying
    @Query("delete from SimulationEntity r where r.study = :study")
    void deleteAll(long study);

    @Modifying
    @Query("delete from SimulationEntity r where r.id = :run")
    void delete(long run);
}
