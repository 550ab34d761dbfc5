package org.earshot.database.job;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Rows of long work. What several instances may write at once is written by statements of its own. */
interface JobRepository extends JpaRepository<JobEntity, UUID> {

    Optional<JobEntity> findFirstByQueueAndSubjectOrderByQueuedAtDesc(JobQueue queue, String subject);

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select job from JobEntity job where job.id = :id")
    Optional<JobEntity> lock(UUID id);

    /** How far this attempt is; changes nothing where there has been another one since. */
    @Modifying
    @Query("update JobEntity job set job.stage = :stage, job.done = :done, job.total = :total"
            + " where job.id = :id and job.attempt = :attempt and job.endedAt is null")
    int report(UUID id, int attempt, String stage, int done, int total);

    @Query("select job.cancelling from JobEntity job where job.id = :id")
    Optional<Boolean> isCancelling(UUID id);

    @Modifying
    @Query("update JobEntity job set job.cancelling = true where job.id = :id and job.endedAt is null")
    void cancel(UUID id);

    @Modifying
    @Query("delete from JobEntity job where job.queue = :queue and job.subject = :subject and job.endedAt is not null")
    void removeEnded(JobQueue queue, String subject);

    @Modifying
    @Query("delete from JobEntity job where job.queue = :queue and job.endedAt < :time")
    void removeEndedBefore(JobQueue queue, Instant time);

    /** What db-scheduler keeps of it goes in the transaction that ends it, so that the one is never there without the other. */
    @Modifying
    @Query(value = "DELETE FROM scheduled_tasks WHERE task_instance = :id", nativeQuery = true)
    void unschedule(String id);

    @Modifying
    @Query(
            value = "UPDATE scheduled_tasks SET picked = false, picked_by = null, last_heartbeat = null WHERE picked",
            nativeQuery = true)
    int release();
}
