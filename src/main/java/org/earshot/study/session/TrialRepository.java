package org.earshot.study.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The trial lists of sessions. What a trial shows is selected column by column: a stimulus as a whole carries its sound before
 * loudness and fades, which nobody needs here.
 */
interface TrialRepository extends Repository<TrialEntity, UUID> {

    <T extends TrialEntity> List<T> saveAll(Iterable<T> trials);

    @Query("select new org.earshot.study.session.AskedTrial(t, m.media, m.kind, p.prediction, a) from TrialEntity t"
            + " join StimulusEntity m on m.id = t.stimulus join m.sample p"
            + " left join AnswerEntity a on a.trial = t.id where t.id = :trial and t.session.id = :session")
    Optional<AskedTrial> asked(UUID trial, UUID session);

    /** Of practice, and of the study. */
    @Query("select new org.earshot.study.session.ShownTrial(t, m.media, m.kind, p.prediction) from TrialEntity t"
            + " join StimulusEntity m on m.id = t.stimulus join m.sample p"
            + " where t.session.id = :session and t.position in :positions")
    List<ShownTrial> at(UUID session, Collection<Integer> positions);

    @Modifying
    @Query("delete from TrialEntity t where t.session.id in :sessions")
    void deleteOf(Collection<UUID> sessions);
}
