package org.earshot.study.rendering;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What versions show. */
interface StimulusRepository extends Repository<StimulusEntity, Long> {

    StimulusEntity save(StimulusEntity stimulus);

    @Query("select m.media from StimulusEntity m where m.sample.version.id = :version")
    List<String> media(long version);

    /** A statement, because a stimulus as a whole carries its sound. */
    @Modifying
    @Query("update StimulusEntity m set m.networkAnswer = :answer where m.id = :stimulus")
    void keepNetworkAnswer(long stimulus, String answer);

    @Modifying
    @Query(
            "delete from StimulusEntity m where m.sample.id in (select s.id from SampleEntity s where s.version.id = :version)")
    void deleteOf(long version);
}
