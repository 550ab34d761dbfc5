package org.earshot.study.version;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Versions of studies. */
public interface VersionRepository extends Repository<VersionEntity, Long> {

    VersionEntity save(VersionEntity version);

    Optional<VersionEntity> findById(Long id);

    /** In their order. */
    @Query("select v from VersionEntity v where v.study.slug = :slug and v.publishedAt is not null order by v.number")
    List<VersionEntity> published(String slug);

    @Query("select v from VersionEntity v where v.study.slug = :slug order by v.number desc limit 1")
    Optional<VersionEntity> latest(String slug);

    @Query("select v from VersionEntity v where v.study.slug = :slug and v.number = :number")
    Optional<VersionEntity> numbered(String slug, int number);

    @Query("select v from VersionEntity v where v.study.slug = :slug and v.publishedAt is not null"
            + " order by v.number desc limit 1")
    Optional<VersionEntity> latestPublished(String slug);

    /** A published version stays. */
    @Modifying
    @Query("delete from VersionEntity v where v.id = :version and v.publishedAt is null")
    void deleteDraft(long version);
}
