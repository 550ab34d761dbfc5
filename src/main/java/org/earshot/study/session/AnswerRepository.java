package org.earshot.study.session;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Answers, and what those of a session add up to. An answer that was just saved counts: it is written before it is counted. */
interface AnswerRepository extends Repository<AnswerEntity, UUID> {

    AnswerEntity save(AnswerEntity answer);

    /**
     * Attention checks left out.
     *
     * @param round from 1
     */
    @Query("select new org.earshot.study.session.Agreement("
            + " cast(count(a) filter (where a.answer = p.prediction) as Integer), cast(count(a) as Integer))"
            + " from AnswerEntity a join TrialEntity t on t.id = a.trial join StimulusEntity m on m.id = t.stimulus"
            + " join m.sample p"
            + " where t.session.id = :session and t.practice = :practice and t.round = :round and t.told is null")
    Agreement agreement(UUID session, boolean practice, int round);

    /** How many attention checks were answered otherwise than told. */
    @Query("select count(a) from AnswerEntity a join TrialEntity t on t.id = a.trial"
            + " where t.session.id = :session and a.answer <> t.told")
    int attentionFailures(UUID session);

    /** @return how many it was */
    @Modifying
    @Query(
            "delete from AnswerEntity a where a.trial in (select t.id from TrialEntity t where t.session.id in :sessions)")
    int deleteOf(Collection<UUID> sessions);
}
