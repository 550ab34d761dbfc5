package org.earshot.study.catalogue;

import java.util.List;
import java.util.Optional;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.version.StudyEntity;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What researchers see of studies. A change of a study in the same transaction is seen, too. */
interface StudySummaryRepository extends Repository<StudyEntity, Long> {

    String SUMMARY = """
            select new org.earshot.study.catalogue.StudySummary(
                s.slug, v.title, s.status, v.number, s.createdAt,
                (select max(p.publishedAt) from VersionEntity p where p.study = s),
                count(n) filter (where n.status = ACTIVE),
                count(n) filter (where n.status = FINISHED),
                count(n) filter (where n.status = WITHDRAWN),
                count(n) filter (where n.status = SCREENED_OUT),
                (select count(a) from AnswerEntity a join TrialEntity t on t.id = a.trial join t.session n
                 where n.study = s.id and\s""" + CountedSessions.COUNTED + "\n" + """
                 and not t.practice and t.told is null))
            from StudyEntity s
            join VersionEntity v on v.study = s and v.number = (select max(p.number) from VersionEntity p where p.study = s)
            left join SessionEntity n on n.study = s.id and\s""" + CountedSessions.COUNTED;

    String GROUPED = "\ngroup by s.id, v.title, v.number";

    /** All studies, the newest first. */
    @Query(SUMMARY + GROUPED + " order by s.createdAt desc, s.id desc")
    List<StudySummary> summaries();

    @Query(SUMMARY + "\nwhere s.slug = :slug" + GROUPED)
    Optional<StudySummary> find(String slug);
}
